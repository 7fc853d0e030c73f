#pragma once

#include "grid/fill_plan.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace breakeven::ui {

/// Asks how the cells of a range go on from the first of them: which way, from how many, as a series or
/// copies, by what step, with what they would hold.
class FillDialog : public QDialog {
    Q_OBJECT

public:
    FillDialog(const GridProxy& shown, GridArea area, QWidget* parent);

    Filling filling() const;
    FillWay way() const;
    /// By how much a series goes on, as it is typed; blank: as the cells stand.
    QString step() const;

    void accept() override;

Q_SIGNALS:
    void chosen(const breakeven::ui::Filling& filling, std::optional<breakeven::FillWay> way,
                const QString& step);

private:
    void turn();
    void suggest();
    void say();

    const GridProxy& shown_;
    GridArea area_;
    QRadioButton* down_;
    QRadioButton* right_;
    QLabel* lines_;
    QSpinBox* from_;
    QRadioButton* series_;
    QRadioButton* copy_;
    QLineEdit* step_;
    QLabel* preview_;
    QLabel* reason_;
    QPushButton* fill_ = nullptr;
};

} // namespace breakeven::ui
