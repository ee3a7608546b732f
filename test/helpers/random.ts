export { seededRandom, shuffled } from '../../src/testing/random.js'
