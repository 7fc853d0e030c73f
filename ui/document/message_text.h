#pragma once

#include "economy/problem.h"

#include <QString>

namespace breakeven::ui {

/// A message of the core in the person's language.
QString textOf(const Message& message);

/// UTF-8 of the core to Qt and back.
inline QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<int>(text.size()));
}
inline std::string toCore(const QString& text) { return text.toStdString(); }

} // namespace breakeven::ui
