import type { Regulations2005Clause } from './regulations-2005';
import type { Regulations2022Clause } from './regulations-2022';

/** An unofficial English translation of the quoted clauses of the Regulations of 2022. Only the Chinese text is law. */
export const REGULATIONS_2022_EN: Readonly<Record<Regulations2022Clause, string>> = {
  '2': 'These Regulations apply to petition work carried out by Party organs, people’s congress organs, administrative organs, CPPCC organs, supervisory organs, adjudicatory organs and procuratorial organs at all levels, and by mass organizations, state-owned enterprises and public institutions and the like.',
  '18.2':
    'Leading cadres of organs and units at all levels shall read and handle letters from the masses and online petitions, regularly receive visits from the masses, regularly visit the grass roots, and take charge of cases to resolve prominent problems on which the masses feel strongly.',
  '19.3':
    'Where a petition matter has been accepted or is being handled and the petitioner, within the prescribed time, raises the same matter again with an organ or unit above the one that accepted or handles it, the superior organ or unit does not accept it.',
  '21.2':
    'Organs and units at all levels shall promptly enter petition matters into the petition information system, so that online petitions, letters, visits and calls circulate online and petitioners can inquire into and assess how their matters are handled.',
  '22.1':
    'Petition departments of Party committees and governments at all levels shall register the petition matters they receive and, distinguishing the circumstances, deal with them within 15 days in the following ways:',
  '22.1.3':
    'Where an important matter among those forwarded calls for a report on its outcome, it may be assigned to the organ or unit with the power to deal with it, which is required to report the outcome within the handling period set and to submit a report on its conclusion.',
  '22.2':
    'Petition departments of Party committees and governments at all levels shall forward litigation-related letters they receive to the political-legal organ at the same level to be handled under the law; to petitioners who raise litigation-related problems in visits they shall explain the law and the reasons and guide them to raise the problems with the political-legal organ concerned. Accusations that are for discipline inspection and supervisory organs to accept shall be forwarded, according to management authority, to the discipline inspection and supervisory organ concerned to be handled under Party rules, discipline and the law.',
  '23.1':
    'Organs and units other than the petition departments of Party committees and governments shall register the petition matters that petitioners raise with them directly; where a matter is within their own remit, they shall notify the petitioner of the reception and of the way and procedure of handling; where it is within the remit of an organ or unit below them in their system, they shall forward or assign it to the organ or unit with the power to deal with it and notify the petitioner whither it went; where it is not within the remit of the organ, unit or system, they shall notify the petitioner to raise it with the organ or unit that has the power.',
  '23.2':
    'For petition matters that petitioners raise directly, the organ or unit concerned shall notify them in writing on the spot where it can; where it cannot, it shall notify the petitioner in writing within 15 days of receiving the matter, unless the petitioner’s name or address is unclear.',
  '23.3':
    'For petition matters forwarded or assigned by the petition department of the Party committee and government or by a superior organ or unit of its own system, the organ or unit concerned shall, where the matter is within its remit, notify the petitioner in writing within 15 days of receipt of the reception and of the way and procedure of handling; where the matter is not within the remit of the organ, unit or system, it shall object within 5 working days of receipt, giving detailed reasons, and return the material once the petition department or superior organ or unit that forwarded or assigned the matter has verified this and agreed.',
  '23.4':
    'The notification by political-legal organs on matters that involve remedies of litigation, and by discipline inspection and supervisory organs on accusations, follows the provisions concerned.',
  '24.1':
    'A petition matter that involves two or more organs or units is accepted by agreement among them; where acceptance is disputed, their common superior organ or unit decides which organ accepts it; where it is disputed and they have no common superior organ or unit, their common joint conference on petition work coordinates the handling.',
  '24.2':
    'Where the organ or unit that should deal with a petition matter has been divided, merged or abolished, the organ or unit that continues to exercise its functions accepts the matter; where the responsibility is unclear, the Party committee and government at the same level, or the organ or unit they designate, accept it.',
  '28.1':
    'Organs and units at all levels and their staff shall, in handling petition matters, be devoted to their duty and impartial, ascertain the facts and distinguish responsibility, strengthen education and counselling, and deal with matters promptly and properly; they must not pass the buck, be perfunctory or delay.',
  '28.2':
    'Organs and units at all levels shall, as the system of separating litigation from petitions requires, separate petition matters that involve remedies of civil, administrative, criminal or other litigation from the ordinary petition system, to be handled under the law by the political-legal organ concerned.',
  '29.1':
    'The organ or unit with the power to deal with circumstances reported and suggestions made by petitioners shall study them carefully. What is reasonable and practicable shall be adopted in whole or in part, and a reply be given.',
  '30.1':
    'Accusations raised by petitioners shall be received, accepted, handled and answered under Party rules, discipline and the law by the discipline inspection and supervisory organ or the organ or unit with the power to deal with them.',
  '30.3':
    'The petitioner’s accusation and disclosure materials and the circumstances concerned must not be revealed or passed on to the persons or units accused or disclosed.',
  '31': 'The organ or unit with the power to deal with appeals for a decision raised by petitioners shall distinguish the circumstances and handle them in the following ways:',
  '31(1)':
    'Where it should be dealt with through the litigation or reconsideration procedure of an adjudicatory organ, the criminal case-filing or legal supervision procedure of a procuratorial organ, or the legal procedure of a public security organ, and the litigation-related matter has not been concluded under the law, it is dealt with by the procedure that laws and regulations provide.',
  '31(2)': 'Where it should be resolved by arbitration, it is led into that procedure.',
  '31(3)':
    'Where it can be resolved by an appeal of a Party member, an application for re-examination or the like, it is led into that procedure.',
  '31(4)':
    'Where it can be resolved by an administrative procedure such as administrative reconsideration, adjudication, confirmation, licensing or penalty, it is led into that procedure.',
  '31(5)':
    'Where it is an application to investigate an unlawful act, or to perform a duty of protecting lawful rights and interests such as those of the person or property, that duty is performed or an answer is given under the law.',
  '31(6)':
    'Where it is none of the above, the petitioner’s statement of facts and reasons shall be heard, the matter investigated and verified, and a written decision on the petition issued. A hearing may be held on major, complex or difficult matters.',
  '32.1':
    'A written decision on a petition shall state the petitioner’s complaint and request, the facts and reasons, the decision and the laws and regulations on which it rests:',
  '32.1.1':
    'Where the facts of the request are clear and it conforms to laws, regulations, rules or other relevant provisions, it is supported.',
  '32.1.2': 'Where the grounds of the request are reasonable but lack a basis in law, an explanation shall be given.',
  '32.1.3':
    'Where the request lacks a basis in fact or does not conform to laws, regulations, rules or other relevant provisions, it is not supported.',
  '32.2':
    'An organ or unit with the power to deal with the matter that decides to support the request shall urge the organs and units concerned to execute the decision; where the request is not supported, it shall counsel the petitioner.',
  '33': 'In dealing with appeals for a decision, organs and units at all levels may, without breach of mandatory provisions and within their discretion, mediate with the consent of both parties to the dispute; they may guide both parties to settle of their own will. Where mediation or settlement leads to agreement, a written agreement shall be made.',
  '34': 'Petition matters under Article 31(vi) of these Regulations shall be concluded within 60 days of acceptance; where the circumstances are complex, the time limit may be extended with the approval of the head of the organ or unit, by no more than 30 days, and the petitioner is told the reason.',
  '35': 'A petitioner who does not accept the decision on the petition may, within 30 days of receiving the written answer, ask the organ or unit at the next level above the one that handled it for a re-examination (复查). The organ or unit that receives the request shall give its opinion within 30 days of receiving it and answer in writing.',
  '36.1':
    'A petitioner who does not accept the opinion on re-examination may, within 30 days of receiving the written answer, ask the organ or unit at the next level above the re-examining one for a review (复核). The organ or unit that receives the request shall give its opinion within 30 days of receiving it.',
  '36.2':
    'The reviewing organ or unit may hold a hearing under Article 31(vi) of these Regulations, and an opinion on review after a hearing may be published under the law. The time needed for the hearing is not counted in the time limit of the preceding paragraph.',
  '36.3':
    'Where a petitioner who does not accept the opinion on review still raises a complaint or request on the same facts and grounds, the petition departments of Party committees and governments at all levels and other organs and units accept it no more.',
  '40.1':
    'Where a petition department of a Party committee and government finds that an organ or unit concerned accepts or handles petition matters in breach of the provisions on petition work, passes the buck, is perfunctory, delays or resorts to fraud in handling them, or refuses to execute a decision on a petition, it shall promptly supervise the handling and suggest improvements.',
  '44(2)': 'Not accepting a petition matter that is within its remit.',
  '50': 'These Regulations come into force on May 1, 2022.',
};

/** An unofficial English translation of the quoted clauses of the Regulations of 2005. Only the Chinese text is law. */
export const REGULATIONS_2005_EN: Readonly<Record<Regulations2005Clause, string>> = {
  '2.1':
    'For the purposes of these Regulations, a petition means that a citizen, legal person or other organization, by letter, e-mail, fax, telephone, visit or the like, reports circumstances, makes suggestions or comments, or raises complaints and requests to people’s governments at all levels or the work departments of people’s governments at or above the county level, to be dealt with under the law by the administrative organ concerned.',
  '12': 'The petition work bodies of people’s governments at or above the county level, or the work departments concerned, shall promptly enter petitioners’ complaints and requests into the petition information system; with the certificate of acceptance issued by an administrative organ, petitioners may inquire at the reception place of the petition work body of the local people’s government or of the work department concerned how their complaints and requests are handled. The detailed measures and steps are prescribed by the people’s governments of provinces, autonomous regions and municipalities.',
  '16': 'A petitioner who raises a petition matter in a visit shall raise it with an organ with the lawful power to deal with it at the same or the next higher level; where a petition matter has been accepted or is being handled and the petitioner, within the prescribed time, raises the same matter again with an organ above the one that accepted or handles it, that superior organ does not accept it.',
  '21.1':
    'The petition work bodies of people’s governments at or above the county level shall register the petition matters they receive and, distinguishing the circumstances, deal with them within 15 days in the following ways:',
  '21.1.1':
    'Petitioners with matters under Article 15 of these Regulations shall be told to raise them with the people’s congress and its standing committee, the people’s court or the people’s procuratorate concerned. Matters that have been or should under the law be resolved through litigation, arbitration, administrative reconsideration or other legal channels are not accepted, but the petitioner shall be told to raise them with the organ concerned by the procedure that laws and administrative regulations provide.',
  '21.1.4':
    'Where an important matter among those forwarded calls for a report on its outcome, it may be assigned directly to the administrative organ with the power to deal with it, which is required to report the outcome within the handling period set and to submit a report on its conclusion.',
  '21.2':
    'Under items (2) to (4) of the preceding paragraph, the administrative organ concerned shall, within 15 days of receiving the petition matter forwarded or assigned, decide whether to accept it, notify the petitioner in writing, and inform the petition work body as required.',
  '22.1':
    'The administrative organ concerned shall register the petition matters that petitioners, under these Regulations, raise directly with administrative organs other than the petition work bodies of people’s governments at all levels; matters that conform to Article 14(1) of these Regulations and are within its statutory powers shall be accepted, without passing the buck, perfunctoriness or delay; where a matter is not within its powers, it shall tell the petitioner to raise it with the organ that has the power.',
  '22.2':
    'Having received a petition matter, the administrative organ concerned shall answer in writing on the spot whether it accepts it where it can; where it cannot, it shall notify the petitioner in writing within 15 days of receiving the matter, unless the petitioner’s name or address is unclear.',
  '24': 'A petition matter that involves two or more administrative organs is accepted by agreement among them; where acceptance is disputed, their common administrative organ at the next higher level decides which organ accepts it.',
  '25': 'Where the administrative organ that should deal with a petition matter has been divided, merged or abolished, the administrative organ that continues to exercise its functions accepts the matter; where the responsibility is unclear, the people’s government at the same level, or the organ it designates, accepts it.',
  '28': 'Administrative organs and their staff shall, in handling petition matters, be devoted to their duty and impartial, ascertain the facts and distinguish responsibility, make the law known, educate and counsel, and deal with matters promptly and properly; they must not pass the buck, be perfunctory or delay.',
  '29': 'Where circumstances reported or suggestions and comments made by petitioners help administrative organs to improve their work and promote national economic and social development, the administrative organ concerned shall study them carefully and adopt them actively.',
  '31.2':
    'A hearing may be held on major, complex or difficult petition matters. It shall be held in public and, by questioning, debate, appraisal, deliberation and the like, ascertain the facts and distinguish responsibility. The scope, chairpersons, participants and procedure of hearings are prescribed by the people’s governments of provinces, autonomous regions and municipalities.',
  '32.1':
    'The administrative organ with the power to deal with a petition matter shall, after investigation and verification and under the relevant laws, regulations, rules and other provisions, deal with it as follows and answer the petitioner in writing:',
  '32.1.1':
    'Where the facts of the request are clear and it conforms to laws, regulations, rules or other relevant provisions, it is supported.',
  '32.1.2':
    'Where the grounds of the request are reasonable but lack a basis in law, they shall be explained to the petitioner.',
  '32.1.3':
    'Where the request lacks a basis in fact or does not conform to laws, regulations, rules or other relevant provisions, it is not supported.',
  '32.2':
    'An administrative organ with the power to deal with the matter that decides under item (1) of the preceding paragraph to support the request shall urge the organs or units concerned to execute the decision.',
  '33': 'A petition matter shall be concluded within 60 days of acceptance; where the circumstances are complex, the time limit may be extended with the approval of the head of the administrative organ, by no more than 30 days, and the petitioner is told the reason. Where laws or administrative regulations provide otherwise, they prevail.',
  '34': 'A petitioner who does not accept an administrative organ’s decision on the petition matter may, within 30 days of receiving the written answer, ask the administrative organ at the next level above the one that handled it for a re-examination (复查). The administrative organ that receives the request shall give its opinion within 30 days of receiving it and answer in writing.',
  '35.1':
    'A petitioner who does not accept the opinion on re-examination may, within 30 days of receiving the written answer, ask the administrative organ at the next level above the re-examining one for a review (复核). The administrative organ that receives the request shall give its opinion within 30 days of receiving it.',
  '35.2':
    'The reviewing organ may hold a hearing under Article 31(2) of these Regulations, and an opinion on review after a hearing may be published under the law. The time needed for the hearing is not counted in the time limit of the preceding paragraph.',
  '35.3':
    'Where a petitioner who does not accept the opinion on review still raises a complaint or request on the same facts and grounds, the petition work bodies of people’s governments at all levels and other administrative organs accept it no more.',
  '36.1.4': 'Passing the buck, perfunctoriness or delay in handling petition matters.',
  '42(2)': 'Not accepting a petition matter that is within its statutory powers.',
  '49': 'The petition work of social organizations, enterprises and public institutions follows these Regulations by reference.',
  '51': 'These Regulations come into force on May 1, 2005. The Regulations on Letters and Visits issued by the State Council on October 28, 1995 are repealed at the same time.',
};
