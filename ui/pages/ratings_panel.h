#pragma once

#include "desk/shown_figures.h"
#include "insight/position/rating_table.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class HeatMap;
class WhenShown;

/// The ratings of all trusts by year, one of the overall ratings at a time, and who comes under the failure
/// regime when and why.
class RatingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RatingsPanel(const ShownFigures& figures, QWidget* parent = nullptr);

    HeatMap& map() const { return *map_; }
    QString strip() const;

    void choose(Measure measure);

Q_SIGNALS:
    void organisationWanted(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRatings();
    void refresh();

    const ShownFigures& figures_;
    QComboBox* measure_;
    HeatMap* map_;
    QLabel* legend_;
    QLabel* stripHeading_;
    QLabel* strip_;
    QStackedWidget* stack_;
    WhenShown* refresh_;
};

} // namespace breakeven::ui
