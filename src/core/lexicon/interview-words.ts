/** The words by which two who talk name each other and themselves, by language. Our own compilation; lower case. */
export interface InterviewWords {
  /** What a question calls the one who is asked: you, your. */
  you: string;
  /** What an answer calls the one who gives it: I, my, we; where pronouns may be left out, common verbs too. */
  own: string;
}

export const INTERVIEW_WORDS: Readonly<Record<string, InterviewWords>> = {
  en: { you: 'you your yours yourself', own: 'i me my mine myself we us our ours' },
  de: {
    you: 'sie ihnen ihr ihre ihren ihrem ihrer ihres du dir dich dein deine deinen deiner euch euer eure',
    own: 'ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer',
  },
  fr: { you: 'vous votre vos tu te ton ta tes', own: 'je j me m moi mon ma mes nous notre nos' },
  es: {
    you: 'usted ustedes le su sus tú te ti tu tus vosotros os vuestro vuestra',
    own: 'yo me mí mi mis nos nosotros nosotras nuestro nuestra creo soy estoy tengo he hemos somos estamos tenemos',
  },
  it: {
    you: 'lei le suo sua suoi sue tu ti te tuo tua voi vi vostro vostra',
    own: 'io mi me mio mia miei mie noi ci nostro nostra credo penso sono ho abbiamo siamo',
  },
  pt: {
    you: 'você vocês senhor senhora seu sua seus suas tu te ti teu tua',
    own: 'eu me mim meu minha meus minhas nós nos nosso nossa acho sou estou tenho temos somos',
  },
  ru: {
    you: 'вы вас вам вами ваш ваша ваше ваши вашу ты тебя тебе твой твоя',
    own: 'я меня мне мной мой моя моё мои мою мы нас нам нами наш наша наше наши',
  },
};
