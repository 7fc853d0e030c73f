#pragma once

#include "grid/special_paste.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QLabel;

namespace breakeven::ui {

/// Asks what is to be done with cells that are pasted: set, or calculated with what stands there; turned;
/// blanks skipped; values only.
class PasteSpecialDialog : public QDialog {
    Q_OBJECT

public:
    /// `preview` says what would become of the first cell.
    PasteSpecialDialog(std::function<QString(const PasteSpecial& how)> preview, QWidget* parent);

    PasteSpecial how() const;
    void accept() override;

Q_SIGNALS:
    void chosen(const breakeven::ui::PasteSpecial& how);

private:
    void say();

    std::function<QString(const PasteSpecial& how)> preview_;
    QButtonGroup* operations_;
    QCheckBox* transpose_;
    QCheckBox* skipBlanks_;
    QCheckBox* valuesOnly_;
    QLabel* said_;
};

} // namespace breakeven::ui
