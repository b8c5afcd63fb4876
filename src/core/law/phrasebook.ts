export type SayingKey = string;
