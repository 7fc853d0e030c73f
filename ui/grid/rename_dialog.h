#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace breakeven::ui {

class TableModel;

/// Asks for another code of a row, and says why one is refused.
class RenameDialog : public QDialog {
    Q_OBJECT

public:
    RenameDialog(TableModel& model, int row, QWidget* parent);

    void accept() override;

private:
    TableModel& model_;
    int row_;
    QLineEdit* code_;
    QLabel* reason_;
};

} // namespace breakeven::ui
