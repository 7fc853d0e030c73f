#include "document/message_text.h"

#include "economy/table/worded_argument.h"

#include <QCoreApplication>

#include <array>

namespace breakeven::ui {

namespace {

constexpr std::array directions{u'\u061C', u'\u200E', u'\u200F', u'\u202A', u'\u202B', u'\u202C',
                                u'\u202D', u'\u202E', u'\u2066', u'\u2067', u'\u2068', u'\u2069'};

QString markOf(char16_t direction) {
    return QStringLiteral("‹%1›").arg(static_cast<uint>(direction), 4, 16, QLatin1Char('0')).toUpper();
}

/// Whether a direction's bytes may be in the text: most texts are spared the search for each.
bool mayTurn(std::string_view text) {
    return text.find("\xE2\x80") != text.npos || text.find("\xE2\x81") != text.npos ||
           text.find("\xD8\x9C") != text.npos;
}

} // namespace

QString toQt(std::string_view text) {
    QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (mayTurn(text))
        for (const char16_t direction : directions) shown.replace(QChar(direction), markOf(direction));
    return shown;
}

std::string toCore(const QString& text) {
    if (!text.contains(QChar(u'‹'))) return text.toStdString();
    QString written = text;
    for (const char16_t direction : directions) written.replace(markOf(direction), QChar(direction));
    return written.toStdString();
}

const Wording& wording() {
    static const Wording wording([](const char* context, const char* text) {
        return QCoreApplication::translate(context, text).toStdString();
    });
    return wording;
}

QString textOf(const Message& message) { return toQt(wording()(withSaidArguments(message, wording()))); }

} // namespace breakeven::ui
