/** What the console opens on: works on any store that holds petitions, and shows what the graph is for. */
export const EXAMPLE_QUERY = `# 责任图谱：某一信访事项由谁负责？
# 按 Ctrl-Enter 运行；左侧书本图标是全部字段的中英文说明。
# responsibility 不带 on：未办结的按今天、已办结的按办结日；可写 responsibility(on: "2022-05-01")。
# Who bears responsibility for a petition? Press Ctrl-Enter.
query WhoBears {
  petitions(first: 3) {
    nodes {
      number
      title
      responsibility {
        status # RESOLVED 明确 · PARTIAL 有缺口 · AMBIGUOUS 须先确定 · OUT_OF_SCOPE · NOT_IN_FORCE
        on
        handlingOrgans { name } # 承办机关：谁主管、谁负责
        bearers {
          kind # OVERALL 负总责 · MAIN_LEADERSHIP 主要领导责任 · DIRECT 直接责任（如追责）
          scope
          tier
          organ { name }
          cadre { name }
          post { title }
          basis {
            rule
            reason
            citation { label text }
          }
        }
        gaps { code message since } # 缺口：空缺、未分工、无主管机关……绝不以别人顶替
        notes { code message }
        candidates { question organ { name } territory { name } }
      }
    }
  }
}
`;
