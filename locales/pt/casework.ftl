### What counselors say and show: sentences ready to be sent, and the page for a receiving counter.
### The reader is the person; the speaker is a counselor, a human being, a woman or a man: no word may tell which.


## Ready sentences: found by typing, sent as they stand here. Warm, short, one thing at a time.

# First words of a counselor. $name is the counselor's name, as colleagues call them.
ready-hello = Oi, meu nome é { $name }. Sou uma pessoa, não uma máquina. Já li o que você escreveu, não precisa contar de novo.

# Before anything else.
ready-safe = É seguro para você escrever agora? Se alguém chegar perto, é só parar de escrever. Eu espero.

# They hesitate.
ready-time = Pode ir com calma. Estou aqui.

# They told something hard.
ready-thanks = Agradeço por me contar. Deve ser muito difícil.

# They blame themselves.
ready-not-fault = A culpa não é sua.

# They fear that others hear of it.
ready-secret = O que você escreve aqui, eu não conto ao seu chefe, à sua família nem a ninguém que você conhece.

# Body first.
ready-hurt = Você está com algum machucado ou doença? Precisa de médico agora?

# No address is needed.
ready-where = Onde você está agora? Basta o nome da cidade ou da estação.

# Whether somebody is beside them.
ready-alone = Tem alguém com você agora?

# Shelter.
ready-tonight = Você tem um lugar seguro para dormir esta noite?

# Food and money.
ready-food = Você comeu hoje? Tem dinheiro para comida?

# Documents.
ready-papers = Quem está com seu passaporte e seu zairyu card agora?

# When we may write again without danger.
ready-when = A que horas é seguro eu escrever para você aqui?

# Their own wish.
ready-wish = O que você mais quer agora?

# Nothing happens over their head.
ready-choose = Quem decide é você. Não faço nada sem o seu sim.

# The counselor needs a few minutes.
ready-look-up = Vou ver isso para você. Espere alguns minutos, eu escrevo de novo.

# Calling a counter for them.
ready-together = Se você quiser, posso ligar para eles e explicar por você. Quer?

# The counselor has not understood.
ready-unclear = Não sei se entendi bem. Pode dizer de novo com outras palavras?

# What the counselor writes is translated by a machine.
ready-machine = Uma máquina traduz o que eu escrevo. Se algo parecer estranho, pode me perguntar.

# Before somebody else takes over.
ready-colleague = Gostaria que outra pessoa da equipe continuasse com você aqui. Ela vai ler antes o que você escreveu. Pode ser?

# The counselor must stop.
ready-later = Preciso parar por agora. Você pode escrever aqui a qualquer hora. O ajudante automático responde e pode nos chamar.

# The end of a talk.
ready-goodbye = Que bom que você escreveu. Cuide-se bem.


## Above and below what a machine translated

# Above it. The counselor's own words follow below, so that somebody who reads them can check.
casework-machine = (Traduzido por uma máquina)


## The page for a receiving counter. The person reads it first; without their yes nobody gets it.

# Asks whether we may hand it on. What stands on it follows. $counter is the name of the place.
sheet-ask = Posso passar isto para { $counter }? Assim você não precisa contar tudo de novo. Isto é o que eles leriam:

# Below it, before yes and no.
sheet-only-yes = Eles só recebem se você disser sim. Seu nome e seu número não aparecem.

# Everything ended before they answered.
sheet-withdrawn = O que você leu não foi passado para ninguém, porque você ainda não disse sim. Se quiser que seja passado, escreva 0 para falar com uma pessoa.

# Head of the page, read by the counter.
sheet-title = Encaminhamento

# Before the name of a language.
sheet-language = Língua

# Before «a woman» or «a man».
sheet-staff = Quer falar com

# A fact.
sheet-child = Menor de 18 anos

# A fact: the writer tells about somebody else.
sheet-third-party = Escrito por alguém que conhece a pessoa

# Before the name of a prefecture.
sheet-place = Província

# Before a list of what happened.
sheet-happened = O que aconteceu

# Before a list of what help is wanted with.
sheet-about = Precisa de ajuda com

# A fact.
sheet-no-speaking = Não pode falar em voz alta no telefone

# Before a few sentences by the counselor.
sheet-summary = Em poucas palavras


## What happened, in words that hurt nobody who reads them about themselves. No full stop.

# Somebody uses their weak position.
indicator-abuse_of_vulnerability = Alguém se aproveita da situação difícil

# The job is not what was promised.
indicator-deception = O trabalho ou o salário não é o prometido

# Locked in or watched.
indicator-restriction_of_movement = Não pode sair livremente

# Kept away from others.
indicator-isolation = Não deixam ter contato com outras pessoas

# Hit or hurt.
indicator-physical_violence = Batem ou machucam

# Gentle, no detail.
indicator-sexual_violence = Toques ou atos sexuais à força

# Threats.
indicator-intimidation_threats = Recebe ameaças

# Papers kept by others.
indicator-document_retention = Alguém fica com o passaporte, o cartão ou a caderneta

# Pay.
indicator-wage_withholding = Não recebe, ou recebe muito pouco

# A debt keeps them working.
indicator-debt_bondage = Tem que trabalhar por causa de uma dívida

# Work or housing.
indicator-abusive_conditions = Trabalho ou moradia perigosos ou muito ruins

# Hours.
indicator-excessive_overtime = Trabalha horas demais

# Gentle, no detail.
indicator-sexual_exploitation = Obrigam a fazer trabalho sexual

# Under 18.
indicator-child_involved = Há uma criança envolvida

# A kidney or other organ.
indicator-organ_removal = Pedem um órgão

# Gentle.
indicator-self_harm = Sofre tanto que pensa em morrer

# Life or body at risk now.
indicator-immediate_danger = Em perigo agora


## What help is wanted with. No full stop.

# Visa.
topic-immigration_status = Visto ou zairyu card

# Lawyer, compensation.
topic-legal_help = Advogado ou indenização

# Going home.
topic-return_home = Voltar ao país de origem

# A bed.
topic-shelter = Um lugar seguro para ficar

# Another job.
topic-job_change = Outro trabalho
