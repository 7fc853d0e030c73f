#pragma once

#include "desk/display.h"
#include "desk/shown_figures.h"

#include "insight/position/key_figures.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace breakeven::ui {

class FanChart;
class Futures;
class HeatMap;
class SurplusChart;
class WhenShown;

/// OUTLOOK: surplus or (deficit) of what is being looked at, scenario against base, its key figures, when
/// cash runs out, and its ratings.
class OutlookPanel : public QScrollArea {
    Q_OBJECT

public:
    OutlookPanel(const ShownFigures& figures, Futures& futures, const Display& display,
                 QWidget* parent = nullptr);

    /// An organisation's code, or "economy".
    void setSubject(const QString& code);

private:
    void refresh();
    void showFutures();
    void showKeyFigures(const Outlook& outlook);
    void addFigure(const KeyFigure& figure);
    void addSentence(const QString& text);

    const ShownFigures& figures_;
    Futures& futures_;
    const Display& display_;
    QString subject_ = wholeEconomy;
    QLabel* name_;
    SurplusChart* chart_;
    FanChart* fan_;
    QLabel* chance_;
    HeatMap* ratings_;
    QVBoxLayout* keyFigures_;
    QVBoxLayout* sentences_;
    WhenShown *refresh_, *futuresRefresh_;
};

} // namespace breakeven::ui
