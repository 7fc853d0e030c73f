#pragma once

#include <QFont>

namespace breakeven::ui {

/// For paper: "ff" and "fi" stay two letters each, so that the words of a PDF are found.
QFont withoutLigatures(QFont font);

} // namespace breakeven::ui
