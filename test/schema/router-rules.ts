import { Kind, parse, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/** The uses of federation directives that routers answer in different ways, by audits of gateways. */
export function routersDisagreeOn(sdl: DocumentNode): string[] {
  const found: string[] = [];
  const note = (element: string, directives: readonly ConstDirectiveNode[] = [], isInterface = false) => {
    for (const directive of directives) {
      if (isDisputed(directive, isInterface)) found.push(`${element} @${directive.name.value}`);
    }
  };
  for (const type of sdl.definitions) {
    if (!('fields' in type) || !('directives' in type)) continue;
    const isInterface = type.kind === Kind.INTERFACE_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_EXTENSION;
    note(type.name.value, type.directives, isInterface);
    for (const field of type.fields ?? []) note(`${type.name.value}.${field.name.value}`, field.directives);
  }
  return found;
}

function isDisputed({ name, arguments: given = [] }: ConstDirectiveNode, isInterface: boolean): boolean {
  const value = (argument: string) => given.find((each) => each.name.value === argument)?.value;
  switch (name.value.replace('federation__', '')) {
    case 'interfaceObject':
      return true;
    case 'key': {
      const resolvable = value('resolvable');
      return isInterface && resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
    }
    case 'requires': {
      const fields = value('fields');
      return fields?.kind === Kind.STRING && hasArguments(fields.value);
    }
    default:
      return false;
  }
}

function hasArguments(selection: string): boolean {
  let found = false;
  visit(parse(`{ ${selection} }`), {
    Argument: () => {
      found = true;
    },
  });
  return found;
}
