#pragma once

#include "economy/table/wording.h"

#include <QString>

namespace breakeven::ui {

/// A message of the core in the person's language.
QString textOf(const Message& message);

/// The person's language, for texts that core writes.
const Wording& wording();

/// UTF-8 of the core to Qt and back. Characters that only turn the direction of writing are shown by their
/// numbers, "‹202E›", so that a name looks as it is written; the way back makes them characters again.
QString toQt(std::string_view text);
std::string toCore(const QString& text);

} // namespace breakeven::ui
