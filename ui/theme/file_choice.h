#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace breakeven::ui {

/// Whether the person wants a file that is there to be replaced, asked in a dialog.
bool mayReplace(QWidget* window, const QString& file);

/// A file's name as chosen, with `ending` (".pdf") where it has not got it. The dialog that chose it has
/// asked about the name as typed only, so the longer name is asked about here; blank: that file is to stay.
QString withEnding(const QString& file, const QString& ending,
                   const std::function<bool(const QString& file)>& mayReplace);

} // namespace breakeven::ui
