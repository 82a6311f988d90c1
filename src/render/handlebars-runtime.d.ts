declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars'

  // The runtime has the same face as the whole, without the compiler; its own declaration names no types.
  export default Handlebars
}
