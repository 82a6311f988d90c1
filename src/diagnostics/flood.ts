/** So many errors are shown; how many more there are says one finding. Stages count what they find beyond, and say no more of it. */
export const mostErrors = 1000
