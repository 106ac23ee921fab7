### What the service says while it talks with a person.
### Readers are frightened, tired, on a cheap phone, left school at twelve; someone else may read the screen.
### Short sentences. Easy words. Warm, calm, never official. No blame. "we" is the service.
### Variables: $role is self or third_party (the writer tells about someone else);
### $police, $ambulance, $coastguard are numbers from the directory.

## Opening

# First words of a conversation. Must not name what this is about (no police, victim, trafficking, crime): the boss may read it.
greeting =
    Oi. Aqui é o Tsunagu. É de graça.
    Sou um programa que responde sozinho. Vou fazer umas perguntas curtas. Você pode pular qualquer uma.
    A gente não conta nada para o seu chefe, para a sua família nem para ninguém que você conhece.

# When someone says hello again later.
greet-again = Oi. Ainda estou aqui.

# Question 1. Is somebody watching the phone? Answered yes or no.
ask-safe = É seguro para você escrever agora?

# They said it is not safe. One neutral line that tells nothing to someone who looks at the phone. After it we are silent.
pause-neutral = Tudo bem, obrigado. Tenha um bom dia.

## The questions

# Question 2. Own words, or a number from the list below it.
ask-what =
    { $role ->
        [third_party] O que está acontecendo com a pessoa? Escreva do seu jeito, ou escolha um número.
       *[self] O que está acontecendo? Escreva do seu jeito, ou escolha um número.
    }

# Question 3. Under 18 changes who can help.
ask-under-18 =
    { $role ->
        [third_party] A pessoa tem menos de 18 anos?
       *[self] Você tem menos de 18 anos?
    }

# Question 4, only when it is about work. "Technical intern" is a kind of work visa: use the name workers use, with the Japanese word.
# Never sounds like a check of papers.
ask-intern =
    { $role ->
        [third_party] A pessoa está no estágio técnico (ginou jisshuu)? A gente pergunta porque estagiários têm uma ajuda só para eles. Você pode pular esta pergunta.
       *[self] Você está no estágio técnico (ginou jisshuu)? A gente pergunta porque estagiários têm uma ajuda só para eles. Você pode pular esta pergunta.
    }

# Question 5, only when help depends on the place.
ask-prefecture =
    { $role ->
        [third_party] Em qual província a pessoa está? Escreva o nome, por exemplo Tokyo ou Aichi.
       *[self] Em qual província você está? Escreva o nome, por exemplo Tokyo ou Aichi.
    }

# The prefecture list, step 1: parts of Japan.
ask-region = Em que parte do Japão?

# The prefecture list, step 2.
ask-prefecture-in-region = Qual província?

# Question 6. We keep this wish.
ask-staff-gender = Se você falar com uma pessoa: prefere mulher ou homem?

# Question 7. Some numbers do not work from app phones, and some people cannot speak aloud.
ask-phone = Você pode falar por telefone?

## Choices: the words beside the numbers. Very short.

choice-yes = Sim
choice-no = Não
# Skips a question. No shame in it.
choice-skip = Não sei / pular
choice-what-wages = Não me pagam, ou pagam pouco
choice-what-documents = Ficaram com meu passaporte, cartão ou caderneta do banco
choice-what-locked = Não posso sair, ou me vigiam
choice-what-violence = Alguém me bate ou me ameaça
choice-what-sexual = Me tocam, ou me obrigam a fazer coisas sexuais
choice-what-papers = Visto ou zairyu card
choice-what-job = Quero mudar de trabalho
choice-what-other = Outra coisa
# Shows a list of places to choose from.
choice-list = Mostrar uma lista
choice-woman = Mulher
choice-man = Homem
choice-either = Tanto faz
choice-phone-mobile = Sim, meu celular tem número
choice-phone-app = Sim, mas só por Wi-Fi ou aplicativo
choice-phone-cannot-speak = Não posso falar em voz alta agora
choice-phone-none = Não tenho telefone para ligar
# After the danger text: the person goes on with us.
choice-continue = Continuar escrevendo aqui
choice-cannot-call = Não consigo ligar
# Below the answer.
choice-more = Mais lugares que ajudam
choice-start-over = Contar outra coisa
# Under most questions: 0 is always a person, 9 always the language list.
menu-human = Falar com uma pessoa
menu-language = Outro idioma

## Danger

# Asked at once when a message may mean danger to life or body. One question, nothing else.
ask-danger =
    { $role ->
        [third_party] A pessoa está em perigo agora?
       *[self] Você está em perigo agora?
    }

# Life or body is at risk. The number first. Then what to say in Japanese, spelled so that this reader can say it aloud,
# with the Japanese name of this language. Interpreters are usual, but no promise.
danger-110 =
    Ligue agora para o { $police }. É de graça, de dia e de noite.
    Diga: “Tassuketê kudassai. Porutogaru-gô, onegai shimassu.” (Me ajude. Português, por favor.)
    Depois diga onde você está, ou o nome de uma loja ou estação perto. Muitas vezes conseguem chamar um intérprete.

# Someone is hurt or ill. Comes after danger-110.
danger-119 =
    Se alguém está ferido ou passando muito mal: ligue para o { $ambulance }. A ambulância é de graça.
    Diga: “Kiuu-kiuu dessu. Porutogaru-gô, onegai shimassu.” (Ambulância. Português, por favor.)

# On a ship. Comes after danger-110.
danger-118 = Em navio ou no mar: ligue para o { $coastguard }.

# The person cannot call. The Japanese line stays as it is: it is for showing.
danger-cannot-call =
    Se der, vá a um koban (posto pequeno da polícia), uma loja ou uma estação. Mostre esta tela:
    「助けてください。警察を呼んでください。」
    Ou peça a alguém por perto para ligar para o { $police }.

# Thoughts of dying, in any degree. Warm first. People who listen follow below this text. Then one question.
danger-self-harm =
    Obrigado por me contar. Você está sofrendo muito, e você não está só.
    Tem gente que escuta, logo abaixo.
    Você já se machucou, ou tomou alguma coisa para se machucar, ou vai fazer isso agora?

# Acting on it now.
danger-self-harm-now =
    Fique aqui comigo. Ligue agora para o { $ambulance }: é a ambulância, de graça. Ou ligue para o { $police }.
    Diga: “Tassuketê kudassai. Porutogaru-gô, onegai shimassu.” (Me ajude. Português, por favor.)
    Se tem alguém de confiança perto de você, vá até essa pessoa agora. Deixe longe de você tudo o que pode machucar.

# They are not acting on it now.
self-harm-stay = Que bom que você me contou. Pode me escrever a qualquer hora, de dia ou de noite. Para falar com uma pessoa, escreva 0.

## Requests at any moment

# Asked for a person, and none of ours is on duty. Honest. Who answers now follows below this text.
handoff-unavailable =
    Eu sou um programa que responde sozinho. Agora ninguém da nossa equipe está de plantão.
    Estas pessoas atendem:

# "Who are you, is this secret, do you tell the police?" True, and no more than true.
confidentiality =
    Tsunagu é uma linha de ajuda, de graça. Você não precisa dizer seu nome.
    O que você escreve aqui, a gente não conta ao seu chefe, à sua família, à polícia nem à imigração. Só se você pedir.
    Se quiser que a gente apague tudo, escreva: apagar

# After thanks.
thanks-reply = De nada. Pode me escrever a qualquer hora.

# Wrong number, small talk, a joke.
out-of-scope = Esta linha ajuda quem tem problema no trabalho, em casa, ou com alguém que controla a sua vida. Se é o seu caso, me escreva o que está acontecendo.

# Someone tells about another person. Said once.
third-party-advice =
    Obrigado por se preocupar com alguém.
    Não fale com quem está fazendo isso, e não vá lá por conta própria para ajudar. Anote o lugar, a hora e quantas pessoas são.

# Not understood at a question, before the question comes again.
not-understood = Desculpe, não entendi.

# A picture, only emoji, an empty message, signs we cannot read.
please-choose = Desculpe, só consigo ler palavras e números. Escreva algumas palavras, ou escolha um número.

# After the answer, when the next message brings nothing new.
anything-else = Ainda estou aqui. Precisa de mais alguma coisa?

## Language

# Above the list of languages.
language-menu = Qual idioma é melhor para você?

# After a language was chosen.
language-set = Certo. Vamos continuar em português.

# The person now writes in this language; we ask in this language before we change.
ask-language-switch = Você está escrevendo em português. Posso continuar em português?

## Erase and stop

# The person asked to erase in a long sentence. One check.
ask-erase = Quer que eu apague tudo o que você escreveu aqui? Depois ninguém consegue recuperar.

# All is gone.
erased = Está apagado. Você pode escrever de novo quando quiser.

# They said no to erasing.
erase-kept = Tudo bem. Nada foi apagado.

# They want to stop. Neutral: others may look at the phone.
stopped = Tudo bem. Você pode escrever de novo quando quiser.

## When the system is slow

# The dialogue is not working for a moment. The message is kept. The number list follows.
scripted-menu =
    Desculpe, estou demorando agora. Sua mensagem ficou guardada.
    Se você está em perigo, ligue para o { $police }. Se alguém está ferido, ligue para o { $ambulance }.
    É sobre o quê? Escolha um número.
