#pragma once

#include <QString>

#include <optional>

namespace breakeven::ui {

/// "(1,234)", "12.3", "–": in printed steps; nothing where it is no figure.
inline std::optional<qint64> figure(QString text) {
    if (text == QStringLiteral("–")) return 0;
    const bool negative = text.startsWith('(');
    text.remove('(').remove(')').remove(',').remove('.');
    bool ok = false;
    const qlonglong size = text.toLongLong(&ok);
    return ok ? std::optional<qint64>(negative ? -size : size) : std::nullopt;
}

} // namespace breakeven::ui
