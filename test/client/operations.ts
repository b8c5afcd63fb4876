/* eslint-disable max-lines */
import { graphql } from './graphql';

/** 受理信访事项。Accepts a petition, once, against the version that was seen. */
export const acceptPetition = graphql(`
  mutation AcceptPetition($input: AcceptPetitionInput!) {
    acceptPetition(input: $input) {
      petition {
        number
        version
        work {
          stage
        }
      }
      revision
      userErrors {
        code
        field
        message
        allowed
        organs {
          code
          name
        }
        citation {
          label
        }
      }
    }
  }
`);

/** 某干部某日的任职与分工。The posts that a cadre held on a day, and what was in their charge. */
export const cadreAppointments = graphql(`
  query CadreAppointments($code: String!, $on: Date) {
    cadre(code: $code) {
      name
      appointments(on: $on) {
        mode
        from
        to
        post {
          title
          role
          organ {
            code
            name
          }
        }
        portfolios {
          scope
          relation
          organ {
            name
          }
          category {
            name
          }
          territory {
            name
          }
          document
        }
      }
    }
  }
`);

/** 一个行政区划的沿革。The history of a division. */
export const divisionHistory = graphql(`
  query DivisionHistory($code: String!) {
    territory(code: $code) {
      name
      exists
      versions {
        name
        from
        to
        parent {
          name
        }
      }
      predecessors {
        territory {
          code
          name
        }
        on
        extent
        document
      }
      successors {
        territory {
          code
          name
        }
        on
        extent
        document
      }
    }
  }
`);

/** 按名称查找机关，可以限定地区，用于选择框。Organs by name, of one territory if named: for a search box. */
export const findOrgans = graphql(`
  query FindOrgans($name: String!, $territory: String, $on: Date, $after: String) {
    organs(nameContains: $name, territoryCode: $territory, includeBelow: true, on: $on, first: 20, after: $after) {
      nodes {
        code
        name
        territory {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** 出了问题，谁应当被追责。Something went wrong: who is held accountable. */
export const incidentAccountability = graphql(`
  query IncidentAccountability($code: String!) {
    incident(code: $code) {
      actOn
      ground
      organs {
        name
      }
      accountability {
        status
        missing
        findings {
          kind
          cadre {
            name
          }
          organ {
            name
          }
          postsThen {
            title
          }
          postsNow {
            title
          }
          basis {
            citation {
              label
              text
            }
            reason
          }
        }
        excluded {
          cadre {
            name
          }
          code
          reason
        }
        gaps {
          code
          message
        }
      }
    }
  }
`);

/** 不必登记在案的事项由谁负责。Who bears responsibility for a matter that need not be stored. */
export const matterResponsibility = graphql(`
  query MatterResponsibility($territory: String!, $category: String!, $on: Date) {
    responsibility(matter: { territoryCodes: [$territory], categoryCode: $category }, on: $on) {
      status
      handlingOrgans {
        name
      }
      bearers(kinds: [OVERALL, MAIN_LEADERSHIP, DIRECT], tier: RESPONSIBLE) {
        kind
        organ {
          name
        }
        cadre {
          name
        }
        post {
          title
        }
        basis {
          citation {
            label
          }
          reason
        }
      }
      gaps {
        code
        message
      }
      explanation {
        rule
        conclusion
        facts {
          type
          code
          from
          to
        }
      }
    }
  }
`);

/** 某地区未办结的信访事项及其责任。The open petitions of a region, page by page, with those who bear overall responsibility. */
export const openPetitions = graphql(`
  query OpenPetitions($territory: String!, $on: Date!, $after: String) {
    territory(code: $territory) {
      name
      petitions(includeBelow: true, openOn: $on, first: 50, after: $after) {
        nodes {
          number
          title
          registeredOn
          responsibility(on: $on) {
            status
            bearers(kinds: [OVERALL], tier: RESPONSIBLE) {
              organ {
                name
              }
              cadre {
                name
              }
            }
            gaps {
              code
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** 某日的一个机关：班子、上下级、适用情形。An organ as of a day: its team, its superiors and subordinates, its scope. */
export const organAsOf = graphql(`
  query OrganAsOf($code: String!, $on: Date) {
    organ(code: $code, on: $on) {
      name
      nature
      function
      exists
      territory {
        name
      }
      leadershipTeam {
        post {
          title
          role
        }
        cadre {
          name
        }
        portfolios {
          scope
          relation
          category {
            name
          }
        }
      }
      superiors(transitive: true) {
        superior {
          name
        }
        relation
        command
      }
      subordinates(first: 10) {
        nodes {
          organ {
            name
          }
          relation
        }
        totalCount
      }
      scope {
        value
        basis {
          citation {
            label
            text
          }
        }
      }
    }
  }
`);

/** 谁对这件信访事项负责。Who bears responsibility for a petition, with the article, the reason and the gaps. */
export const petitionResponsibility = graphql(`
  query PetitionResponsibility($number: String!, $on: Date) {
    petition(number: $number) {
      number
      title
      territories {
        name
      }
      category {
        name
      }
      responsibility(on: $on) {
        status
        on
        instrument {
          name
        }
        bearers {
          kind
          scope
          tier
          organ {
            name
          }
          cadre {
            name
          }
          post {
            title
          }
          basis {
            rule
            citation {
              label
              text
            }
            reason
          }
        }
        gaps {
          code
          message
          since
        }
        notes {
          code
          message
        }
        candidates {
          question
          territory {
            name
          }
          organ {
            name
          }
        }
      }
    }
  }
`);

/** 这件信访事项办到哪一步，下一步由谁、在何日之前。How far the work on a petition has come, what may be done and what is due. */
export const petitionWork = graphql(`
  query PetitionWork($number: String!, $on: Date) {
    petition(number: $number) {
      number
      title
      version
      work(on: $on) {
        on
        stage
        entries {
          step
          on
          by {
            name
          }
          to {
            name
          }
          recordedBy {
            name
          }
          note
        }
        openSteps {
          step
          organs {
            code
            name
          }
        }
        refusedSteps {
          step
          code
          message
          citation {
            label
          }
        }
        deadlines {
          limit
          organ {
            name
          }
          due
          status
          daysOver
          message
          citation {
            label
          }
        }
      }
    }
  }
`);
