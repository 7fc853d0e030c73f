#pragma once

#include "economy/reading/cell_locks.h"
#include "grid/grid_view.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace breakeven::ui {

/// Asks what of the selected cells is to be locked, and why: the cells, their rows, their columns, or all
/// that is shown.
class LockDialog : public QDialog {
    Q_OBJECT

public:
    LockDialog(GridView& view, QWidget* parent);

    void accept() override;

private:
    struct Choice {
        QRadioButton* button;
        std::vector<Address> places;
    };

    void add(const QString& text, std::vector<Address> places, bool chosen);
    void addChoices(GridView& view);
    const std::vector<Address>& chosen() const;
    void enable();

    GridModel& model_;
    std::vector<Choice> choices_;
    QLineEdit* reason_;
    QLineEdit* author_;
    QLabel* refusal_;
    QPushButton* lock_;
};

/// Says who locked the cells, when and why, and asks whether they are to be unlocked.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    UnlockDialog(Document& document, const std::vector<CellLock>& locks, std::vector<Address> places,
                 QWidget* parent);

    void accept() override;

private:
    Document& document_;
    std::vector<Address> places_;
    QLabel* refusal_;
};

/// Opens the one where nothing of what is selected is locked, and the other where something is.
void askToLock(GridView& view);

} // namespace breakeven::ui
