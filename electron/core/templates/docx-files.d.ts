/** A Word file of ours, packed into the program as a `data:` address. */
declare module '*.docx?url&inline' {
  const address: string;
  export default address;
}
