#pragma once

#include "desk/display.h"
#include "desk/figure_table.h"
#include "desk/shown_figures.h"

namespace breakeven::ui {

class FittedLabel;
class WhenShown;
class YearTableModel;

/// Surplus or (deficit) of an organisation by year on one line that stays in view while its lines are edited.
class SurplusStrip : public FigureTable {
    Q_OBJECT

public:
    SurplusStrip(const ShownFigures& figures, const Display& display, QWidget* parent = nullptr);

    void setOrganisation(const QString& code);
    /// Names the organisation in its corner, where the page has no room for a title.
    void setName(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void refresh();
    void showYearsAlone();
    void place();
    void sayName();

    const ShownFigures& figures_;
    YearTableModel* model_;
    FittedLabel* name_;
    QString fullName_;
    QString organisation_ = wholeEconomy;
    WhenShown* refresh_;
};

} // namespace breakeven::ui
