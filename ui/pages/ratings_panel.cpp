#include "pages/ratings_panel.h"

#include "charts/heat_map.h"
#include "desk/page.h"
#include "desk/rating_figures.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "theme/type.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

RatingsPanel::RatingsPanel(const ShownFigures& figures, QWidget* parent)
    : QWidget(parent), figures_(figures), measure_(new QComboBox), map_(new HeatMap), legend_(new QLabel),
      stripHeading_(sectionHeading(tr("Who comes under the failure regime, and why"))), strip_(new QLabel),
      stack_(new QStackedWidget), refresh_(new WhenShown(*this, [this] { refresh(); })) {
    stack_->addWidget(makeRatings());
    stack_->addWidget(
        emptyState(tr("There is no trust to rate. Trusts and integrated providers are rated, in "
                      "full once their balance sheets are typed.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connect(map_, &HeatMap::organisationActivated, this, &RatingsPanel::organisationWanted);
    connect(strip_, &QLabel::linkActivated, this, &RatingsPanel::organisationWanted);
    connect(measure_, &QComboBox::currentIndexChanged, this, &RatingsPanel::refresh);
    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    refresh_->request();
}

QWidget* RatingsPanel::makeRatings() {
    measure_->setAccessibleName(tr("Rating shown"));
    for (const Measure measure :
         {Measure::fsrr, Measure::cosrr, Measure::useOfResources, Measure::breakEvenDuty,
          Measure::failureRegime, Measure::capitalServiceCover, Measure::liquidityDays, Measure::ieMargin})
        measure_->addItem(wordTitle(name(measure)), static_cast<int>(measure));
    legend_->setProperty("role", "caption");
    legend_->setWordWrap(true);
    strip_->setWordWrap(true);
    strip_->setTextFormat(Qt::RichText);
    strip_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    strip_->setAccessibleName(stripHeading_->text());

    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, grid(2), grid(2), 0);
    layout->setSpacing(grid(1));
    layout->addWidget(measure_, 0, Qt::AlignLeft);
    map_->useRoom();
    layout->addWidget(map_, 100); // all it can use
    layout->addWidget(legend_);
    layout->addSpacing(grid(1));
    layout->addWidget(stripHeading_);
    layout->addWidget(strip_);
    layout->addStretch(1);
    return scrolled(inside);
}

void RatingsPanel::choose(Measure measure) {
    measure_->setCurrentIndex(measure_->findData(static_cast<int>(measure)));
}

QString RatingsPanel::strip() const { return strip_->text(); }

void RatingsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

void RatingsPanel::refresh() {
    const auto measure = static_cast<Measure>(measure_->currentData().toInt());
    const bool rated = !ratingMap(figures_, Measure::failureRegime).rows.empty();
    stack_->setCurrentIndex(rated ? 0 : 1);
    HeatMapData map = ratingMap(figures_, measure);
    legend_->setText(map.rows.empty() ? tr("This rating needs balance sheets; none is typed.")
                                      : tr("%1 · R: in the failure regime").arg(legendOf(measure)));
    if (measure == Measure::breakEvenDuty || measure == Measure::failureRegime) legend_->clear();
    legend_->setVisible(!legend_->text().isEmpty());
    map_->setData(std::move(map));
    const QString strip = regimeStrip(figures_);
    strip_->setText(strip.isEmpty() ? tr("No organisation does.") : strip);
}

} // namespace breakeven::ui
