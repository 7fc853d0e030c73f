#include "arrangements/arrangements_page.h"

#include "arrangements/arrangement_commands.h"
#include "arrangements/attribution_panel.h"
#include "arrangements/case_panel.h"
#include "arrangements/options_panel.h"
#include "arrangements/story_panel.h"
#include "arrangements/template_library.h"
#include "arrangements/timeline_view.h"
#include "desk/chart_figures.h"
#include "desk/shared_room.h"
#include "desk/table_panel.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "grid/table_model.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace breakeven::ui {

ArrangementsPage::ArrangementsPage(Document& document, const ShownFigures& figures, const Display& display,
                                   ArrangementCommands& commands, QWidget* parent)
    : TablesPage(tr("Arrangements"), parent), document_(document), display_(display), commands_(commands),
      timeline_(new TimelineView), cards_(new QScrollArea), details_(new QTabWidget),
      case_(new CasePanel(document, figures, display)), story_(new StoryPanel(document, figures, display)),
      shares_(new AttributionPanel(document, figures, display)),
      options_(new OptionsPanel(document, display)), explanation_(new QTextBrowser), effects_(new QWidget) {
    tabs()->setCornerWidget(makeButtons());
    tabs()->addTab(makeTimeline(), tr("Timeline"));
    tabs()->addTab(shares_, tr("Fair shares"));
    tabs()->addTab(options_, tr("Options"));
    for (const TableId table : {TableId::arrangements, TableId::effects}) {
        const TableSpec& spec = specification(table);
        add(std::make_unique<TableModel>(document, TableScope{.table = table}),
            table == TableId::effects ? tr("All effects") : tr("All arrangements"), helpOf(spec));
    }
    connect(timeline_, &TimelineView::currentChanged, this, &ArrangementsPage::showArrangement);
    connect(timeline_, &TimelineView::startWanted, &commands, &ArrangementCommands::move);
    connect(timeline_, &TimelineView::enabledWanted, &commands, &ArrangementCommands::enable);
    connect(timeline_, &TimelineView::opened, this, [this] { details_->setCurrentWidget(effects_); });
    connect(case_, &CasePanel::found, this, [this](const QString& sentence) {
        finding_ = sentence;
        showFinding();
    });
    connect(tabs(), &QTabWidget::currentChanged, this, &ArrangementsPage::showFinding);
    auto* shown = new WhenShown(*this, [this] { refresh(); });
    onTables(document, {TableId::arrangements, TableId::organisations, TableId::economy}, shown,
             &WhenShown::request);
    refresh();
}

QWidget* ArrangementsPage::makeButtons() {
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, grid(1));
    const auto button = [&](const QString& iconName, const QString& text, const QString& help, auto slot) {
        auto* made = new QPushButton(icon(iconName), text);
        connect(made, &QPushButton::clicked, this, slot);
        made->setToolTip(help);
        made->setFlat(true);
        line->addWidget(made);
    };
    button("add", tr("&New…"), tr("Make an arrangement from a template"), [this] { commands_.add(); });
    button("import", tr("&Bring…"), tr("Bring an arrangement from another economy"),
           [this] { commands_.bring(); });
    button("delete", tr("&Delete"), tr("Delete the chosen arrangement with everything that belongs to it"),
           [this] { commands_.remove(timeline_->currentCode()); });
    return bar;
}

QWidget* ArrangementsPage::makeTimeline() {
    auto* cards = cards_;
    cards->setWidget(timeline_);
    cards->setWidgetResizable(true);
    cards->setFrameShape(QFrame::NoFrame);
    cards->setFocusPolicy(Qt::NoFocus);
    details_->setDocumentMode(true);
    details_->setAccessibleName(tr("The chosen arrangement"));
    explanation_->setFrameShape(QFrame::NoFrame);
    explanation_->setAccessibleName(tr("What it is"));
    (new QVBoxLayout(effects_))->setContentsMargins(0, grid(2), 0, 0);
    details_->addTab(case_, tr("Effect"));
    details_->addTab(story_, tr("The care model in money"));
    details_->addTab(effects_, tr("Its effects"));
    details_->addTab(explanation_, tr("What it is"));
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(cards);
    halves->addWidget(details_);
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    halves->setSizes({room(42), room(100)});
    new SharedRoom(*halves, [cards](int whole) {
        return std::min(cards->maximumHeight(), std::max(room(42), whole * 3 / 10));
    });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(2));
    layout->addWidget(halves, 1);
    return page;
}

/// The other tabs say their own findings.
void ArrangementsPage::showFinding() { setFinding(tabs()->currentIndex() == 0 ? finding_ : QString()); }

void ArrangementsPage::refresh() {
    auto timeline = timelineOf(document_.effective());
    if (!timeline) timeline = Timeline{{}, {}, {}};
    timeline_->setTimeline(std::move(*timeline), coloursOf(document_.effective()));
    const int height = timeline_->sizeHint().height() + 2;
    cards_->setMinimumHeight(std::min(height, room(24)));
    cards_->setMaximumHeight(std::min(height, room(75)));
    if (timeline_->currentCode() != shown_) showArrangement(timeline_->currentCode());
}

void ArrangementsPage::showArrangement(const QString& code) {
    shown_ = code;
    case_->setArrangement(code);
    story_->setArrangement(code);
    // What is typed into it may be what brought us here.
    for (auto* grid : effects_->findChildren<TablePanel*>()) {
        grid->hide();
        grid->deleteLater();
    }
    const Table& table = document_.effective()[TableId::arrangements];
    const auto row = table.find({toCore(code)});
    if (!row) return explanation_->clear();
    TableScope scope{.table = TableId::effects,
                     .fixed = {{"arrangement", toCore(code)}},
                     .key = "arrangements.effects",
                     .title = tr("Its effects")};
    auto* panel = new TablePanel(std::make_unique<TableModel>(document_, std::move(scope)));
    connect(panel, &TablePanel::cellEntered, this, &Page::cellEntered);
    effects_->layout()->addWidget(panel);
    if (const auto found = arrangementTemplate(table.at(*row, "kind")))
        explanation_->setHtml(explanationOf(*found));
    else
        explanation_->setPlainText(tr("An arrangement of no particular kind, defined by its effects."));
}

void ArrangementsPage::setArrangement(const QString& code) {
    tabs()->setCurrentIndex(0);
    timeline_->setCurrent(code);
}

bool ArrangementsPage::reveal(const Address& address) {
    if (!address.keys.empty()) timeline_->setCurrent(toQt(address.keys.front()));
    return TablesPage::reveal(address);
}

} // namespace breakeven::ui
