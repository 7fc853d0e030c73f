#include "document/message_text.h"

#include <QCoreApplication>

namespace breakeven::ui {

QString textOf(const Message& message) {
    const std::string translated = QCoreApplication::translate("Message", message.text.c_str()).toStdString();
    return toQt(fill(translated, message.arguments));
}

} // namespace breakeven::ui
