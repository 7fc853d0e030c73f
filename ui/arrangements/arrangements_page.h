#pragma once

#include "desk/display.h"
#include "desk/tables_page.h"
#include "document/background_task.h"

class QScrollArea;
class QTextBrowser;

namespace breakeven::ui {

class ArrangementCommands;
class AttributionPanel;
class CasePanel;
class OptionsPanel;
class ShownFigures;
class StoryPanel;
class TimelineView;

/// Arrangements: cards on a timeline with what the chosen one does to everyone, their fair shares, the
/// options there are, and the tables themselves.
class ArrangementsPage : public TablesPage {
    Q_OBJECT

public:
    ArrangementsPage(Document& document, const ShownFigures& figures, const Display& display,
                     ArrangementCommands& commands, QWidget* parent = nullptr);

    void setArrangement(const QString& code);
    bool reveal(const Address& address) override;

    TimelineView& timeline() const { return *timeline_; }
    CasePanel& effect() const { return *case_; }
    StoryPanel& story() const { return *story_; }
    OptionsPanel& options() const { return *options_; }
    AttributionPanel& shares() const { return *shares_; }
    QTabWidget& details() const { return *details_; }
    QTabWidget& views() const { return *tabs(); }

private:
    QWidget* makeTimeline();
    QWidget* makeButtons();
    void refresh();
    void showFinding();
    void showArrangement(const QString& code);

    Document& document_;
    const Display& display_;
    ArrangementCommands& commands_;
    TimelineView* timeline_;
    QScrollArea* cards_; ///< as high as the cards, up to a point
    QTabWidget* details_;
    CasePanel* case_;
    StoryPanel* story_;
    AttributionPanel* shares_;
    OptionsPanel* options_;
    QTextBrowser* explanation_;
    QWidget* effects_; ///< holds the grid of the chosen one's effects
    QString shown_;
    QString finding_; ///< of the chosen one
};

} // namespace breakeven::ui
