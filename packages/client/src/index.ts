export {createClient, type ApiLocation, type Client} from './client.js';
export {departmentsOf} from './departments-of.js';
export type {Directory, Place} from './directory.js';
export {isUnknownPostcode, UnknownPostcodeError} from './errors/unknown-postcode-error.js';
export {matchProviders, type Match, type Nearness, type Wanted} from './match-providers.js';
export type {PublishedBook} from './published-book.js';
export {canCount, makeCount, sendCount, type Counted} from './send-count.js';
export type {Trust} from './trust.js';
export {withhold} from './withhold.js';
