#pragma once

#include "economy/table/schema.h"
#include "shell/place.h"

#include <QString>

class QWidget;

namespace breakeven::ui {

/// The heading of the user guide as it is linked to: "What matters most, and what would it take?" is
/// what-matters-most-and-what-would-it-take.
QString anchorOfHeading(const QString& heading);

/// Where the user guide speaks of a page, of the rows of a table, and of a dialog or panel by the name of its
/// class; blank for a class of which it says nothing by itself.
QString guideAnchor(PageId page);
QString guideAnchor(TableId table);
QString guideAnchor(const QString& className);

/// Where the user guide speaks of what the keyboard is in: of the innermost dialog, panel, tab, table or page
/// around `focused`. What says so by itself has it as its property "guide".
QString guideAnchorAround(const QWidget* focused);

} // namespace breakeven::ui
