#include "document/sentences.h"

#include "document/message_text.h"

#include <QStringList>

namespace breakeven::ui {

QString sentencesOf(const std::vector<Message>& messages) {
    QStringList sentences;
    for (const Message& message : messages) sentences << textOf(message);
    return sentences.join(' ');
}

} // namespace breakeven::ui
