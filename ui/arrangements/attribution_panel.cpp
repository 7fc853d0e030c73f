#include "arrangements/attribution_panel.h"

#include "arrangements/arrangement_charts.h"
#include "charts/figure_text.h"
#include "charts/row_chart.h"
#include "desk/empty_state.h"
#include "desk/selection.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "economy/table/first_error.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

AttributionPanel::AttributionPanel(const Document& document, const ShownFigures& figures,
                                   const Display& display, QWidget* parent)
    : QWidget(parent), document_(document), display_(display), year_(new QComboBox), findings_(new QLabel),
      empty_(new EmptyState), stack_(new QStackedWidget), chart_(new RowChart) {
    display.selection().link(*chart_);
    auto* label = new QLabel(tr("Fair share of each arrangement in the change of surplus of &year"));
    label->setBuddy(year_);
    label->setProperty("role", "caption");
    findings_->setProperty("role", "finding");
    findings_->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(year_);
    line->addStretch(1);
    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addLayout(line);
    layout->addWidget(findings_);
    layout->addWidget(chart_, 1);
    stack_->addWidget(results);
    empty_->offerAction("add", tr("New arrangement…"), QStringLiteral("newArrangement"));
    stack_->addWidget(empty_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    stack_->setCurrentIndex(1);
    auto* shown = new WhenShown(*this, [this] { work(); });
    connect(&figures, &ShownFigures::changed, shown, &WhenShown::request);
    shown->request();
    connect(&display, &Display::unitChanged, this, &AttributionPanel::show);
    connect(year_, &QComboBox::activated, this, &AttributionPanel::show);
}

void AttributionPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && chart_) show();
}

void AttributionPanel::work() {
    task_.run<Result<Attribution>>(
        [economy = document_.economy(), scenario = toCore(document_.scenario())](const Unwanted& unwanted) {
            return attribute(economy, scenario, goingOn(unwanted));
        },
        [this](Result<Attribution> found) { take(std::move(found)); });
}

void AttributionPanel::take(Result<Attribution> found) {
    attribution_ = std::move(found.value);
    if (!attribution_)
        empty_->setText(found.problems.empty()
                            ? QString()
                            : tr("There are no figures: %1").arg(textOf(firstError(found.problems).message)));
    else if (attribution_->arrangements.empty()) {
        attribution_.reset();
        empty_->setText(tr("No arrangement is on in this scenario. Switch one on under Timeline."));
    } else if (year_->count() != static_cast<int>(attribution_->years.size()) - 1 ||
               year_->itemText(0) != yearText(attribution_->years[1])) {
        year_->clear();
        for (std::size_t year = 1; year < attribution_->years.size(); ++year)
            year_->addItem(yearText(attribution_->years[year]), static_cast<int>(year));
        year_->setCurrentIndex(year_->count() - 1);
    }
    show();
}

void AttributionPanel::show() {
    stack_->setCurrentIndex(attribution_ ? 0 : 1);
    if (!attribution_) return;
    auto chart = attributionChart(document_.effective(), *attribution_,
                                  static_cast<std::size_t>(year_->currentData().toInt()), display_.unit(),
                                  isDark(palette()));
    findings_->setText(chart.finding);
    chart_->setData(std::move(chart));
}

} // namespace breakeven::ui
