import type { Regulations2005Clause } from './regulations-2005';
import type { Regulations2022Clause } from './regulations-2022';

/** An unofficial English translation of the quoted clauses of the Regulations of 2022. Only the Chinese text is law. */
export const REGULATIONS_2022_EN: Readonly<Record<Regulations2022Clause, string>> = {
  '2': 'These Regulations apply to petition work carried out by Party organs, people’s congress organs, administrative organs, CPPCC organs, supervisory organs, adjudicatory organs and procuratorial organs at all levels, and by mass organizations, state-owned enterprises and public institutions and the like.',
  '18.2':
    'Leading cadres of organs and units at all levels shall read and handle letters from the masses and online petitions, regularly receive visits from the masses, regularly visit the grass roots, and take charge of cases to resolve prominent problems on which the masses feel strongly.',
  '22.1':
    'Petition departments of Party committees and governments at all levels shall register the petition matters they receive and, distinguishing the circumstances, deal with them within 15 days in the following ways:',
  '22.2':
    'Petition departments of Party committees and governments at all levels shall forward litigation-related letters they receive to the political-legal organ at the same level to be handled under the law; to petitioners who raise litigation-related problems in visits they shall explain the law and the reasons and guide them to raise the problems with the political-legal organ concerned. Accusations that are for discipline inspection and supervisory organs to accept shall be forwarded, according to management authority, to the discipline inspection and supervisory organ concerned to be handled under Party rules, discipline and the law.',
  '23.2':
    'For petition matters that petitioners raise directly, the organ or unit concerned shall notify them in writing on the spot where it can; where it cannot, it shall notify the petitioner in writing within 15 days of receiving the matter, unless the petitioner’s name or address is unclear.',
  '23.3':
    'For petition matters forwarded or assigned by the petition department of the Party committee and government or by a superior organ or unit of its own system, the organ or unit concerned shall, where the matter is within its remit, notify the petitioner in writing within 15 days of receipt of the reception and of the way and procedure of handling; where the matter is not within the remit of the organ, unit or system, it shall object within 5 working days of receipt, giving detailed reasons, and return the material once the petition department or superior organ or unit that forwarded or assigned the matter has verified this and agreed.',
  '24.1':
    'A petition matter that involves two or more organs or units is accepted by agreement among them; where acceptance is disputed, their common superior organ or unit decides which organ accepts it; where it is disputed and they have no common superior organ or unit, their common joint conference on petition work coordinates the handling.',
  '24.2':
    'Where the organ or unit that should deal with a petition matter has been divided, merged or abolished, the organ or unit that continues to exercise its functions accepts the matter; where the responsibility is unclear, the Party committee and government at the same level, or the organ or unit they designate, accept it.',
  '28.2':
    'Organs and units at all levels shall, as the system of separating litigation from petitions requires, separate petition matters that involve remedies of civil, administrative, criminal or other litigation from the ordinary petition system, to be handled under the law by the political-legal organ concerned.',
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
  '34': 'Petition matters under Article 31(vi) of these Regulations shall be concluded within 60 days of acceptance; where the circumstances are complex, the time limit may be extended with the approval of the head of the organ or unit, by no more than 30 days, and the petitioner is told the reason.',
  '35': 'A petitioner who does not accept the decision on the petition may, within 30 days of receiving the written answer, ask the organ or unit at the next level above the one that handled it for a re-examination (复查). The organ or unit that receives the request shall give its opinion within 30 days of receiving it and answer in writing.',
  '36.1':
    'A petitioner who does not accept the opinion on re-examination may, within 30 days of receiving the written answer, ask the organ or unit at the next level above the re-examining one for a review (复核). The organ or unit that receives the request shall give its opinion within 30 days of receiving it.',
  '36.2':
    'The reviewing organ or unit may hold a hearing under Article 31(vi) of these Regulations, and an opinion on review after a hearing may be published under the law. The time needed for the hearing is not counted in the time limit of the preceding paragraph.',
  '50': 'These Regulations come into force on May 1, 2022.',
};

/** An unofficial English translation of the quoted clauses of the Regulations of 2005. Only the Chinese text is law. */
export const REGULATIONS_2005_EN: Readonly<Record<Regulations2005Clause, string>> = {
  '2.1':
    'For the purposes of these Regulations, a petition means that a citizen, legal person or other organization, by letter, e-mail, fax, telephone, visit or the like, reports circumstances, makes suggestions or comments, or raises complaints and requests to people’s governments at all levels or the work departments of people’s governments at or above the county level, to be dealt with under the law by the administrative organ concerned.',
  '21.1':
    'The petition work bodies of people’s governments at or above the county level shall register the petition matters they receive and, distinguishing the circumstances, deal with them within 15 days in the following ways:',
  '22.2':
    'Having received a petition matter, the administrative organ concerned shall answer in writing on the spot whether it accepts it where it can; where it cannot, it shall notify the petitioner in writing within 15 days of receiving the matter, unless the petitioner’s name or address is unclear.',
  '25': 'Where the administrative organ that should deal with a petition matter has been divided, merged or abolished, the administrative organ that continues to exercise its functions accepts the matter; where the responsibility is unclear, the people’s government at the same level, or the organ it designates, accepts it.',
  '33': 'A petition matter shall be concluded within 60 days of acceptance; where the circumstances are complex, the time limit may be extended with the approval of the head of the administrative organ, by no more than 30 days, and the petitioner is told the reason. Where laws or administrative regulations provide otherwise, they prevail.',
  '34': 'A petitioner who does not accept an administrative organ’s decision on the petition matter may, within 30 days of receiving the written answer, ask the administrative organ at the next level above the one that handled it for a re-examination (复查). The administrative organ that receives the request shall give its opinion within 30 days of receiving it and answer in writing.',
  '35.1':
    'A petitioner who does not accept the opinion on re-examination may, within 30 days of receiving the written answer, ask the administrative organ at the next level above the re-examining one for a review (复核). The administrative organ that receives the request shall give its opinion within 30 days of receiving it.',
  '35.2':
    'The reviewing organ may hold a hearing under Article 31(2) of these Regulations, and an opinion on review after a hearing may be published under the law. The time needed for the hearing is not counted in the time limit of the preceding paragraph.',
  '49': 'The petition work of social organizations, enterprises and public institutions follows these Regulations by reference.',
  '51': 'These Regulations come into force on May 1, 2005. The Regulations on Letters and Visits issued by the State Council on October 28, 1995 are repealed at the same time.',
};
