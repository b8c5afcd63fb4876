import type { MeasuresClause } from './measures-2016';

/** An unofficial English translation of the Measures, clause by clause. Only the Chinese text is law. */
export const MEASURES_2016_EN: Readonly<Record<MeasuresClause, string>> = {
  '1': 'These Measures are formulated in accordance with the relevant laws and regulations of the State and the relevant provisions of the Central Authorities in order to put further into effect the responsibility for petition work of Party and state organs at all levels and of their leading cadres and staff, to prevent and reduce petition problems at the source, to promote the prompt and local resolution of petition problems, to safeguard the lawful rights and interests of the masses under the law, and to promote social harmony and stability.',
  '2.1':
    'For the purposes of these Measures, Party and state organs comprise Party organs, people’s congress organs, administrative organs, CPPCC organs, adjudicatory organs and procuratorial organs.',
  '2.2':
    'These Measures apply to the agencies dispatched by Party and state organs at all levels, to their directly affiliated public institutions, and to trade unions, the Communist Youth League, women’s federations and other people’s organizations.',
  '2.3': 'State-owned and state-controlled enterprises implement these Measures by reference.',
  '3': 'In putting the responsibility system for petition work into effect, Deng Xiaoping Theory, the important thought of Three Represents and the Scientific Outlook on Development are the guide, and the spirit of General Secretary Xi Jinping’s series of important speeches is thoroughly implemented; in accordance with the working principle of “territorial management and graded responsibility; responsibility lies with the competent authority; lawful, prompt and local resolution of problems combined with counselling and education”, inspection, assessment, disciplinary and other means are used together, the performance of petition work duties by Party and state organs at all levels is regulated under the law, prominent petition problems are handled well, the reasonable and lawful claims of the masses are resolved well, and the implementation of the decisions and arrangements of the Central Authorities on petition work is ensured.',
  '4.1':
    'Party and state organs at all levels shall place petition work on their agenda, regularly hear reports on the work, analyse the petition situation and study and resolve important problems in the work, and guarantee in personnel, material and financial resources that petition work proceeds smoothly; they shall make decisions scientifically and democratically, perform their duties under the law, and prevent and reduce at the source the conflicts and disputes that lead to petition problems.',
  '4.2':
    'The principal of the leadership team of a Party or state organ bears overall responsibility for the petition work of the region, department or system; the other members, according to the division of work, bear main leadership responsibility for the petition work within their remit.',
  '4.3':
    'Leading cadres at all levels shall read and give instructions on letters from the masses and online petitions, regularly receive visits from the masses, and coordinate the handling of difficult and complex petition problems.',
  '5.1':
    'The work departments of Party and state organs at all levels shall handle petition matters within their department’s remit promptly and properly, in accordance with the relevant laws, regulations, provisions and procedures.',
  '5.2':
    'Departments under vertical management are responsible for the petition work of their system, and shall urge subordinate departments and units to resolve petition problems lawfully, promptly and locally.',
  '6': 'Local Party committees and governments at all levels bear primary responsibility (主体责任) in preventing and handling the petition problems of their region; they shall strengthen the screening and resolution of conflicts and disputes and the prevention of and early warning on petition risks, make clear where responsibility lies for each specific problem, coordinate and urge the responsible departments and units to resolve it lawfully, promptly and locally, and strengthen the counselling and education of petitioners.',
  '7': 'Under the unified leadership of the Party committee and government, petition departments at all levels shall coordinate, guide and supervise the petition work of their region; accept, assign, forward and supervise the handling of petition matters in accordance with statutory procedures and the system of separating litigation from petitions; coordinate the handling of important petition problems; analyse and study the petition situation; and make suggestions for improving work, refining policies and imposing sanctions.',
  '8': 'In handling petition matters, the staff of Party and state organs at all levels shall observe mass discipline, act impartially, be clean and upright, keep secrets, and be warm and considerate.',
  '9': 'Party and state organs at all levels shall bring petition work within the scope of inspection, organize at least one special inspection each year of how petition work is carried out and responsibility is put into effect in their region, department or system, and circulate the results of the inspection within an appropriate scope.',
  '10.1':
    'Party and state organs at all levels shall, oriented to the lawful, prompt and local resolution of petition problems, establish and improve a mechanism for the assessment and evaluation of petition work, set scientific and reasonable standards and an indicator system for it, and regularly assess the petition work of their region, department or system. The results of the assessment are an important reference in the overall evaluation of leadership teams and leading cadres.',
  '10.2':
    'In cadre review, organization and personnel departments at all levels shall hear the opinion of the petition department, so as to learn how leading cadres perform their petition work duties.',
  '10.3':
    'The National Public Complaints and Proposals Administration is responsible for the yearly assessment of the petition work of each province, autonomous region and municipality directly under the Central Government. Those whose work shows clear results are commended in a circular; for those with many problems, guidance is strengthened and the resolution of the existing problems is supervised.',
  '11.1':
    'Where Party and state organs at all levels, their leading cadres or staff do not perform, or fail to perform correctly, the responsibilities listed in these Measures, and one of the following circumstances exists, they shall be held accountable:',
  '11.1.1':
    'through errors in decision-making or dereliction in work, harming the interests of the masses and giving rise to a petition problem, with serious consequences;',
  '11.1.2':
    'failing to accept, assign, forward or supervise the handling of petition matters as prescribed, or not executing a decision on the handling of a petition matter, seriously harming the lawful rights and interests of petitioners;',
  '11.1.3':
    'violating mass discipline, by passively going through the motions or passing the buck on reasonable and lawful claims of the masses that ought to be resolved, or by treating petitioners with a bad attitude or roughly, harming Party–mass and cadre–mass relations, with serious consequences;',
  '11.1.4':
    'mishandling a group visit or adverse public opinion about petitions that has occurred, causing the situation to escalate, with an adverse effect;',
  '11.1.5':
    'not taking seriously enough, or badly implementing, suggestions made by the petition department for improving work, refining policies, imposing sanctions and the like, so that a problem long remains unresolved;',
  '11.1.6': 'other circumstances of neglect or breach of duty for which accountability shall be pursued.',
  '11.2':
    'For the collective responsibility involved in the preceding paragraph, the principal of the leadership team and the leader directly in charge bear main leadership responsibility, and other members of the team who took part in the decision or the work bear important leadership responsibility; those who put forward an explicit objection to the wrong decision or act and were not heeded bear no leadership responsibility. For the individual responsibility involved, the staff member specifically responsible bears direct responsibility, and the principal of the leadership team and the leader directly in charge bear leadership responsibility.',
  '12.1':
    'According to the gravity of the circumstances, the leading cadres and staff of Party and state organs at all levels are held accountable by way of circulated criticism, admonishment, organizational adjustment or organizational measures, and disciplinary action. These ways may be used singly or in combination.',
  '12.2': 'Where a violation of law or a crime is suspected, it is dealt with under the relevant laws of the State.',
  '13': 'Where a circumstance listed in Article 11 of these Measures exists and is minor, the Party or state organ with management authority criticizes the responsible persons in a circular and requires rectification within a time limit.',
  '14': 'Where, after circulated criticism, the targets of rectification are still not met in time, or where a circumstance listed in Article 11 of these Measures exists with serious harm and major impact, the Party or state organ with management authority admonishes the responsible persons and supervises rectification within a time limit. At the same time, the region, department or unit is barred from selection for comprehensive honorary titles that year.',
  '15': 'Where, after an admonishment, the targets of rectification are still not met in time, or where a circumstance listed in Article 11 of these Measures exists with particularly serious harm and particularly major impact, the Party or state organ with management authority takes organizational adjustments or organizational measures against the responsible persons, such as suspension from post for self-examination, transfer to another post, order to resign, demotion or removal from office.',
  '16': 'Where responsible persons who neglected or breached their duties in petition work should be given Party disciplinary action or administrative sanctions, they are held accountable under Party discipline and the law.',
  '17.1':
    'Provinces, autonomous regions and municipalities directly under the Central Government, and the departments of the Central Authorities and of central state organs, may formulate detailed implementing rules on the basis of these Measures.',
  '17.2':
    'The Central Military Commission may, on the basis of these Measures and in light of the actual conditions of the Chinese People’s Liberation Army and the Chinese People’s Armed Police Force, formulate specific provisions.',
  '18': 'The National Public Complaints and Proposals Administration is responsible for the interpretation of these Measures.',
  '19': 'These Measures apply from October 8, 2016. Where earlier provisions on the responsibility system for petition work are inconsistent with these Measures, these Measures prevail.',
};
