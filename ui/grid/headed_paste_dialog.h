#pragma once

#include "grid/headed_paste.h"

#include <QDialog>

namespace breakeven::ui {

/// Says which columns the headings of pasted cells name, and which none, before anything changes.
class HeadedPasteDialog : public QDialog {
    Q_OBJECT

public:
    HeadedPasteDialog(const GridModel& model, const HeadedPaste& paste, QWidget* parent);

Q_SIGNALS:
    void byHeadings();
    /// With its first row, from the cursor on.
    void asItStands();
};

} // namespace breakeven::ui
