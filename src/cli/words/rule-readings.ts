import type { Language } from '../../sources/schema.js'
import type { RuleId } from '../../validation/schema.js'

/** How a rule is read, in Norwegian; the English is the rule's own `reading`. */
export const ruleReadings: Readonly<
  Record<RuleId, Readonly<Record<Exclude<Language, 'en'>, string>>>
> = {
  'npr-102': {
    nb: 'Raden har samme dato, hendelse og utfall som en annen rad for samme pasient, enhet og type; eller den er en start mens et forløp er åpent der. En start på dagen for en avslutning leses etter den, og åpner neste forløp.',
    nn: 'Rada har same dato, hending og utfall som ei anna rad for same pasient, eining og type; eller ho er ein start medan eit forløp er ope der. Ein start på dagen for ei avslutning blir lesen etter ho, og opnar neste forløp.',
  },
  'npr-105': {
    nb: 'Ingen rad for pasienten, enheten og typen er en start. Alle radene er holdt utenfor.',
    nn: 'Inga rad for pasienten, eininga og typen er ein start. Alle radene er haldne utanfor.',
  },
  'npr-106': {
    nb: 'Radene er datert før den første starten for pasienten, enheten og typen. De er holdt utenfor; selve forløpet teller med. På dagen for starten er ingenting før den. De første psykosesymptomene (P i D06) er datert da de begynte, som oftest før starten: De venter på neste start og hører til forløpet som den åpner. Registerets tekst gjør ikke unntak for dem; hva registeret gjør med dem, er ikke offentlig.',
    nn: 'Radene er daterte før den første starten for pasienten, eininga og typen. Dei er haldne utanfor; sjølve forløpet tel med. På dagen for starten er ingenting før han. Dei første psykosesymptoma (P i D06) er daterte då dei byrja, som oftast før starten: Dei ventar på neste start og høyrer til forløpet som han opnar. Teksten til registeret gjer ikkje unntak for dei; kva registeret gjer med dei, er ikkje offentleg.',
  },
  'npr-107': {
    nb: 'Raden har ingen dato. En dato som ikke kan leses, er invalid-date.',
    nn: 'Rada har ingen dato. Ein dato som ikkje kan lesast, er invalid-date.',
  },
  'npr-115': {
    nb: 'Forløpet starter før typen ble tatt i bruk; på den første dagen er den i bruk. Radene blir i forløpet, men det teller ikke med noe sted.',
    nn: 'Forløpet startar før typen vart teken i bruk; på den første dagen er han i bruk. Radene blir verande i forløpet, men det tel ikkje med nokon stad.',
  },
  'npr-120': {
    nb: 'Koden gjelder ikke lenger på radens dato; på sin siste dag gjelder den ennå. Ingen kode i tabellene her har en siste dag: Bare egne definisjoner kan gi dette.',
    nn: 'Koden gjeld ikkje lenger på datoen til rada; på sin siste dag gjeld han enno. Ingen kode i tabellane her har ein siste dag: Berre eigne definisjonar kan gi dette.',
  },
  'npr-201': {
    nb: 'Koden, eller delene av den til sammen, er verken en kode i 9327 eller D01L, eller den gjaldt ennå ikke på radens dato; ingen kode i tabellene her har en første dag.',
    nn: 'Koden, eller delane av han til saman, er verken ein kode i 9327 eller D01L, eller han gjaldt enno ikkje på datoen til rada; ingen kode i tabellane her har ein første dag.',
  },
  'npr-208': {
    nb: 'Hver C før den første M i rekkefølgen av hendelser, eller hver C der det ikke er noen M; en M samme dag kommer før. Gis også der tilstanden var avklart ved henvisning: En lokal veileder har C alene der, men registerets tekst gjør ikke unntak for det, og tallene for utredning tok en gang med avklarte forløp, som altså hadde både M og C. Funnet sier i så fall fra, slik at ingen registrerer et fremmøte som ikke har funnet sted.',
    nn: 'Kvar C før den første M i rekkjefølgja av hendingar, eller kvar C der det ikkje er nokon M; ein M same dag kjem før. Blir òg gitt der tilstanden var avklart ved tilvising: Ein lokal rettleiar har C åleine der, men teksten til registeret gjer ikkje unntak for det, og tala for utgreiing tok ein gong med avklarte forløp, som altså hadde både M og C. Funnet seier i så fall frå, slik at ingen registrerer eit frammøte som ikkje har funne stad.',
  },
  'npr-211': {
    nb: 'Hver M som er datert etter den første C; på samme dag leses M før C.',
    nn: 'Kvar M som er datert etter den første C; på same dag blir M lesen før C.',
  },
  'npr-216': {
    nb: 'Forløpet starter på 18-årsdagen eller senere: «over 18 år» som det motsatte av «under 18 år», som i paret 116 og 117 i samme tabell. Den som er født 29. februar, er 18 år 1. mars. Er bare fødselsåret kjent, gis det når det er sikkert, fra den siste dagen i året for 18-årsdagen; tidligere det året er det age-undecided. Er ingen av dem kjent, er det ikke noe funn.',
    nn: 'Forløpet startar på 18-årsdagen eller seinare: «over 18 år» som det motsette av «under 18 år», som i paret 116 og 117 i same tabell. Den som er fødd 29. februar, er 18 år 1. mars. Er berre fødselsåret kjent, blir det gitt når det er sikkert, frå den siste dagen i året for 18-årsdagen; tidlegare det året er det age-undecided. Er ingen av dei kjende, er det ikkje noko funn.',
  },
  'npr-221': {
    nb: 'Hver E før den første C, eller hver E der det ikke er noen C; en C samme dag kommer før. En C med behov for utvidet utredning (U) teller også.',
    nn: 'Kvar E før den første C, eller kvar E der det ikkje er nokon C; ein C same dag kjem før. Ein C med behov for utvida utgreiing (U) tel òg.',
  },
  'npr-222': {
    nb: 'Hver F før den første C, eller hver F der det ikke er noen C; en C samme dag kommer før.',
    nn: 'Kvar F før den første C, eller kvar F der det ikkje er nokon C; ein C same dag kjem før.',
  },
  'npr-223': {
    nb: 'Hver P som er datert etter den første C; på samme dag leses P før C. P er en kode i D06 alene.',
    nn: 'Kvar P som er datert etter den første C; på same dag blir P lesen før C. P er ein kode i D06 åleine.',
  },
  'npr-224': {
    nb: 'Forløp av ulik type for én pasient, ved hvilke enheter det er, som overlapper i tid: Hvert av dem starter før det andre er avsluttet. En avslutning og en start på samme dag overlapper ikke. Hvert forløp får ett funn for hver annen type. Forløp av ulik type kan gå parallelt, så dette er til orientering.',
    nn: 'Forløp av ulik type for éin pasient, ved kva einingar det er, som overlappar i tid: Kvart av dei startar før det andre er avslutta. Ei avslutning og ein start på same dag overlappar ikkje. Kvart forløp får eitt funn for kvar annan type. Forløp av ulik type kan gå parallelt, så dette er til orientering.',
  },
  'npr-225': {
    nb: 'Hendelsen er datert etter avslutningen, og ingen ny start er mellom dem. De første psykosesymptomene (P i D06) venter på en ny start, og er dette der ingen kommer.',
    nn: 'Hendinga er datert etter avslutninga, og ingen ny start er mellom dei. Dei første psykosesymptoma (P i D06) ventar på ein ny start, og er dette der ingen kjem.',
  },
  'age-undecided': {
    nb: 'Forløpet starter i året for 18-årsdagen, før den siste dagen i året, og bare fødselsåret er kjent: Om registeret svarer 216, kan ikke avgjøres.',
    nn: 'Forløpet startar i året for 18-årsdagen, før den siste dagen i året, og berre fødselsåret er kjent: Om registeret svarer 216, kan ikkje avgjerast.',
  },
  'closing-not-last': {
    nb: 'Hendelser etter den første X i rekkefølgen av hendelser. Når rader settes sammen til forløp, holdes slike utenfor (npr-225), så dette gjelder forløp som kommer fra andre steder.',
    nn: 'Hendingar etter den første X i rekkjefølgja av hendingar. Når rader blir sette saman til forløp, blir slike haldne utanfor (npr-225), så dette gjeld forløp som kjem frå andre stader.',
  },
  'conflicting-facts': {
    nb: 'Rader i ett forløp sier ulikt om en opplysning. Det den tidligste raden sier, gjelder.',
    nn: 'Rader i eitt forløp seier ulikt om ei opplysning. Det den tidlegaste rada seier, gjeld.',
  },
  'event-before-start': {
    nb: 'Et fremmøte, en evaluering, en avslutning eller en annen hendelse er datert før starten; P regnes ikke, siden symptomer begynner før en henvisning. Når rader settes sammen til forløp, holdes slike utenfor (npr-106), så dette gjelder forløp som kommer fra andre steder.',
    nn: 'Eit frammøte, ei evaluering, ei avslutning eller ei anna hending er datert før starten; P er ikkje rekna med, sidan symptom byrjar før ei tilvising. Når rader blir sette saman til forløp, blir slike haldne utanfor (npr-106), så dette gjeld forløp som kjem frå andre stader.',
  },
  'extended-without-decision': {
    nb: 'En C med behov for utvidet utredning (U), ingen senere C, og en avslutning. Ikke der avslutningen sier at forløpet ble avbrutt (A, L, R), at pasienten ikke møtte eller ønsket å slutte (M, P), eller at det fortsetter et annet sted (N, O): Da skulle det ikke komme noen beslutning. Utfall på én dag er én beslutning, så en U blant dem trenger likevel en senere C.',
    nn: 'Ein C med behov for utvida utgreiing (U), ingen seinare C, og ei avslutning. Ikkje der avslutninga seier at forløpet vart avbrote (A, L, R), at pasienten ikkje møtte eller ønskte å slutte (M, P), eller at det held fram ein annan stad (N, O): Då skulle det ikkje kome noka avgjerd. Utfall på éin dag er éi avgjerd, så ein U blant dei treng likevel ein seinare C.',
  },
  'feedback-tool-repeated': {
    nb: 'U med utfall F på mer enn én dag. Veilederen har det én gang i forløpet, før utskrivning; siden gjelder D06, og at det er slik for alle typer med koden, er vår tolkning.',
    nn: 'U med utfall F på meir enn éin dag. Rettleiaren har det éin gong i forløpet, før utskriving; sida gjeld D06, og at det er slik for alle typar med koden, er vår tolking.',
  },
  'future-date': {
    nb: 'Raden er datert etter dagen det gjelder (asOf) og har ikke skjedd ennå: Den er holdt utenfor før noe annet sies om den. I forløp som kommer fra andre steder, gjelder det hendelsene etter denne dagen. Vurderes ikke uten asOf.',
    nn: 'Rada er datert etter dagen det gjeld (asOf) og har ikkje skjedd enno: Ho er halden utanfor før noko anna blir sagt om ho. I forløp som kjem frå andre stader, gjeld det hendingane etter denne dagen. Blir ikkje vurdert utan asOf.',
  },
  'future-fact': {
    nb: 'En datert opplysning, bortsett fra fødselsdatoen, er senere enn dagen det gjelder (asOf), og har ikke skjedd ennå: Raden er med, opplysningen er ikke brukt. Vurderes ikke uten asOf.',
    nn: 'Ei datert opplysning, bortsett frå fødselsdatoen, er seinare enn dagen det gjeld (asOf), og har ikkje skjedd enno: Rada er med, opplysninga er ikkje brukt. Blir ikkje vurdert utan asOf.',
  },
  'help-without-closing': {
    nb: 'H i et forløp uten X. H er hjelpebehov ved avslutning, slik 9322 har det.',
    nn: 'H i eit forløp utan X. H er hjelpebehov ved avslutning, slik 9322 har det.',
  },
  'in-use-date-unknown': {
    nb: 'Ingen kilde sier når typen ble tatt i bruk, så om registeret svarer 115, kan ikke avgjøres. Av typene her gjelder det D10.',
    nn: 'Inga kjelde seier når typen vart teken i bruk, så om registeret svarer 115, kan ikkje avgjerast. Av typane her gjeld det D10.',
  },
  'invalid-care-level': {
    nb: 'Omsorgsnivået er verken poliklinikk, dag eller døgn (8406: 3, 2 og 1). Raden er med, omsorgsnivået er ukjent.',
    nn: 'Omsorgsnivået er verken poliklinikk, dag eller døgn (8406: 3, 2 og 1). Rada er med, omsorgsnivået er ukjent.',
  },
  'invalid-date': {
    nb: 'Datoen kan ikke leses som én dag i Norge i årene 1900 til 2200.',
    nn: 'Datoen kan ikkje lesast som éin dag i Noreg i åra 1900 til 2200.',
  },
  'invalid-fact': {
    nb: 'Opplysningen er ikke av det slaget den skal være. Raden er med, opplysningen er ikke brukt.',
    nn: 'Opplysninga er ikkje av det slaget ho skal vere. Rada er med, opplysninga er ikkje brukt.',
  },
  'malformed-pathway': {
    nb: 'Verdien er ikke et forløp slik assemblePathways lager dem; ingen annen regel er prøvd på den.',
    nn: 'Verdien er ikkje eit forløp slik assemblePathways lagar dei; ingen annan regel er prøvd på han.',
  },
  'missing-patient': {
    nb: 'Raden har ingen pasient, så den hører ikke til noe forløp.',
    nn: 'Rada har ingen pasient, så ho høyrer ikkje til noko forløp.',
  },
  'missing-unit': {
    nb: 'Raden har ingen enhet, så den hører ikke til noe forløp.',
    nn: 'Rada har inga eining, så ho høyrer ikkje til noko forløp.',
  },
  'newer-edition-published': {
    nb: 'Én gang i et svar: Forløp som starter etter 28. oktober 2024, dagen den forenklede utgaven ble publisert, og følger en eldre utgave. Ingen kilde sier når den trådte i kraft, eller hvilke koder og frister den har, så en eldre utgave kan vurdere dem feil.',
    nn: 'Éin gong i eit svar: Forløp som startar etter 28. oktober 2024, dagen den forenkla utgåva vart publisert, og følgjer ei eldre utgåve. Inga kjelde seier når ho tok til å gjelde, eller kva kodar og fristar ho har, så ei eldre utgåve kan vurdere dei feil.',
  },
  'no-need-with-other-outcome': {
    nb: 'C med utfall I og et annet utfall på én dag. Skjemaet til en leverandør har I i et eget felt; at de to motsier hverandre, er vår lesning av 9323.',
    nn: 'C med utfall I og eit anna utfall på éin dag. Skjemaet til ein leverandør har I i eit eige felt; at dei to motseier kvarandre, er vår lesing av 9323.',
  },
  'no-need-without-closing': {
    nb: 'Den siste C har utfall I alene, og forløpet er ikke avsluttet: Veilederen har C, og X med G.',
    nn: 'Den siste C har utfall I åleine, og forløpet er ikkje avslutta: Rettleiaren har C, og X med G.',
  },
  'outcome-missing': {
    nb: 'C, S, U, X eller H uten utfall; 9327 har ingen slik kode. Når rader settes sammen til forløp, holdes slike utenfor (npr-201), så dette gjelder forløp som kommer fra andre steder.',
    nn: 'C, S, U, X eller H utan utfall; 9327 har ingen slik kode. Når rader blir sette saman til forløp, blir slike haldne utanfor (npr-201), så dette gjeld forløp som kjem frå andre stader.',
  },
  'postponement-misplaced': {
    nb: 'L registreres før den C eller E som den unnskylder. Gis når forløpet er avsluttet og ingen C eller E er senere enn L: late der en er tidligere, ellers without-event. En L samme dag kommer før. Ikke der avslutningen sier at forløpet ble avbrutt (A, L, R), at pasienten ikke møtte eller ønsket å slutte (M, P), eller at det fortsetter et annet sted (N, O), og ikke mens forløpet er åpent: Det L unnskylder, kan ennå komme.',
    nn: 'L blir registrert før den C eller E som ho unnskylder. Blir gitt når forløpet er avslutta og ingen C eller E er seinare enn L: late der ein er tidlegare, elles without-event. Ei L same dag kjem før. Ikkje der avslutninga seier at forløpet vart avbrote (A, L, R), at pasienten ikkje møtte eller ønskte å slutte (M, P), eller at det held fram ein annan stad (N, O), og ikkje medan forløpet er ope: Det L unnskylder, kan enno kome.',
  },
  'referral-date-differs': {
    nb: 'Opplysningen referralReceived er en annen dag enn A, i en utgave der starten er dagen henvisningen ble mottatt. Vurderes ikke uten en start.',
    nn: 'Opplysninga referralReceived er ein annan dag enn A, i ei utgåve der starten er dagen tilvisinga vart motteken. Blir ikkje vurdert utan ein start.',
  },
  'second-active-pathway': {
    nb: 'Forløpet starter mens et annet for samme pasient, enhet og type er åpent; det seneste har funnet. Skjemaet til én leverandør nekter dette. Når rader settes sammen til forløp, holdes den andre starten utenfor (npr-102), så dette gjelder forløp som kommer fra andre steder.',
    nn: 'Forløpet startar medan eit anna for same pasient, eining og type er ope; det seinaste har funnet. Skjemaet til éin leverandør nektar dette. Når rader blir sette saman til forløp, blir den andre starten halden utanfor (npr-102), så dette gjeld forløp som kjem frå andre stader.',
  },
  'several-outcomes': {
    nb: 'S eller X med mer enn ett utfall på én dag. Skjemaet til en leverandør tar ett.',
    nn: 'S eller X med meir enn eitt utfall på éin dag. Skjemaet til ein leverandør tek eitt.',
  },
  'stand-in-date': {
    nb: 'En opplysning er datert 1900-01-01 eller 9999-12-31, som systemer setter inn der en dato ikke er kjent. Raden er med, opplysningen er ikke brukt.',
    nn: 'Ei opplysning er datert 1900-01-01 eller 9999-12-31, som system set inn der ein dato ikkje er kjend. Rada er med, opplysninga er ikkje brukt.',
  },
  'start-before-birth': {
    nb: 'Starten er tidligere enn fødselsdatoen, eller ligger i et år før fødselsåret. Fødselsdatoen går foran året der begge er kjent.',
    nn: 'Starten er tidlegare enn fødselsdatoen, eller ligg i eit år før fødselsåret. Fødselsdatoen går føre året der begge er kjende.',
  },
  'start-without-right': {
    nb: 'I den forenklede utgaven starter forløpet når henvisningen er vurdert og retten til helsehjelp innvilget. Gis der avslutningen sier at den ikke ble innvilget (R), eller der henvisningen ble vurdert etter starten. Er ingenting kjent om retten, er det ikke noe funn: Starten selv sier at den ble innvilget.',
    nn: 'I den forenkla utgåva startar forløpet når tilvisinga er vurdert og retten til helsehjelp innvilga. Blir gitt der avslutninga seier at han ikkje vart innvilga (R), eller der tilvisinga vart vurdert etter starten. Er ingenting kjent om retten, er det ikkje noko funn: Starten sjølv seier at han vart innvilga.',
  },
  'start-without-transfer': {
    nb: 'Forløpet starter mens et tidligere for samme pasient og type er åpent ved en annen enhet, og ingen forløp for dem ved en annen enhet ble avsluttet med overføring (X med O) innen transferWithinDays dager før eller etter starten. Vurderes bare der det valget er gitt, siden det krever radene fra alle enheter.',
    nn: 'Forløpet startar medan eit tidlegare for same pasient og type er ope ved ei anna eining, og ingen forløp for dei ved ei anna eining vart avslutta med overføring (X med O) innan transferWithinDays dagar før eller etter starten. Blir berre vurdert der det valet er gitt, sidan det krev radene frå alle einingar.',
  },
  'too-many-decisions': {
    nb: 'C på mer enn to dager: En lokal veileder har én etter den grunnleggende og én etter den utvidede utredningen.',
    nn: 'C på meir enn to dagar: Ein lokal rettleiar har éi etter den grunnleggjande og éi etter den utvida utgreiinga.',
  },
  'transfer-without-start': {
    nb: 'Forløpet ble avsluttet med overføring (X med O), og ingen forløp for samme pasient og type starter ved en annen enhet innen transferWithinDays dager før eller etter. Vurderes bare der det valget er gitt, siden det krever radene fra alle enheter; med asOf, først når dagene er gått.',
    nn: 'Forløpet vart avslutta med overføring (X med O), og ingen forløp for same pasient og type startar ved ei anna eining innan transferWithinDays dagar før eller etter. Blir berre vurdert der det valet er gitt, sidan det krev radene frå alle einingar; med asOf, først når dagane er gått.',
  },
}
