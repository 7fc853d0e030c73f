#include "arrangements/bridge_panel.h"

#include "arrangements/arrangement_charts.h"
#include "charts/figure_text.h"
#include "charts/row_chart.h"
#include "desk/chart_figures.h"
#include "desk/page.h"
#include "desk/scenario_text.h"
#include "desk/subject_choice.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "economy/table/first_error.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int scenarioRole = Qt::UserRole + 1;

} // namespace

BridgePanel::BridgePanel(const Document& document, const ShownFigures& figures, const Display& display,
                         Whose whose, QWidget* parent)
    : QWidget(parent), document_(document), display_(display), whose_(new QComboBox), from_(new QComboBox),
      to_(new QComboBox), findings_(new QLabel), empty_(emptyState({})), stack_(new QStackedWidget),
      chart_(new RowChart), refresh_(new WhenShown(*this, [this] { refresh(); })) {
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text);
        label->setBuddy(box);
        line->addWidget(label);
        line->addWidget(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(room(24)); // long names give way on a narrow desk
        connect(box, &QComboBox::activated, this, &BridgePanel::work);
    };
    if (whose == Whose::chosen) {
        add(tr("Bridge o&f"), whose_);
        connect(whose_, &QComboBox::activated, this,
                [this] { setOrganisation(whose_->currentData().toString()); });
    } else {
        whose_->setParent(this);
        whose_->hide();
    }
    add(whose == Whose::chosen ? tr("fr&om") : tr("Fr&om"), from_);
    add(tr("&to"), to_);
    line->addStretch(1);
    findings_->setProperty("role", "finding");
    findings_->setWordWrap(true);
    stack_->addWidget(scrolled(chart_));
    stack_->addWidget(empty_);
    stack_->setCurrentIndex(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 0);
    layout->addLayout(line);
    layout->addWidget(findings_);
    layout->addWidget(stack_, 1);
    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    connect(&display, &Display::unitChanged, this, &BridgePanel::show);
    refresh_->request();
}

// The bridge of another is not shown while this one's is worked out.
void BridgePanel::setOrganisation(const QString& code) {
    if (code != organisation_) {
        bridge_.reset();
        empty_->setText({});
        show();
    }
    organisation_ = code;
    refresh_->request();
}

void BridgePanel::refresh() {
    listSubjects(*whose_, document_.economy(), tr("the whole economy"));
    listEnds();
    work();
}

void BridgePanel::listEnds() {
    const auto figures = document_.figures().current;
    if (!figures) return;
    const QString from = from_->currentText();
    const QString to = to_->currentText();
    from_->clear();
    to_->clear();
    for (std::size_t year = 0; year < figures->years.size(); ++year) {
        const QString text = yearText(figures->years[year]);
        from_->addItem(text, text);
        if (year > 0) to_->addItem(text, text);
    }
    for (const ScenarioEntry& entry : scenarioTree(document_.economy())) {
        if (entry.code == document_.scenario()) continue;
        from_->addItem(tr("the same year in “%1”").arg(scenarioName(document_.economy(), entry.code)));
        from_->setItemData(from_->count() - 1, entry.code, scenarioRole);
    }
    from_->setCurrentIndex(std::max(0, from_->findText(from)));
    const int chosen = to_->findText(to);
    to_->setCurrentIndex(chosen >= 0 ? chosen : to_->count() - 1);
}

void BridgePanel::work() {
    const auto to = parseYear(toCore(to_->currentData().toString()));
    if (!to) return;
    BridgeRequest request{.scenario = toCore(document_.scenario()),
                          .against = std::nullopt,
                          .org = toCore(organisation_),
                          .from = std::nullopt,
                          .to = *to};
    if (const QString against = from_->currentData(scenarioRole).toString(); !against.isEmpty())
        request.against = toCore(against);
    else
        request.from = parseYear(toCore(from_->currentData().toString()));
    task_.run<Result<StatedBridge>>(
        [economy = document_.economy(), request](const Unwanted& unwanted) {
            return statedBridge(economy, request, goingOn(unwanted));
        },
        [this](Result<StatedBridge> found) { take(std::move(found)); });
}

void BridgePanel::take(Result<StatedBridge> found) {
    bridge_ = std::move(found.value);
    if (!bridge_ && !found.problems.empty())
        empty_->setText(
            tr("There is no bridge: %1").arg(saidOf(firstError(found.problems), document_.effective())));
    show();
}

void BridgePanel::show() {
    stack_->setCurrentIndex(bridge_ ? 0 : 1);
    findings_->setVisible(bridge_.has_value());
    if (!bridge_) return;
    auto chart = bridgeChart(document_.effective(), bridge_->bridge, printed(*bridge_, display_.unit()),
                             display_.unit());
    findings_->setText(chart.finding);
    chart_->setData(std::move(chart));
    chart_->setMinimumHeight(chart_->sizeHint().height()); // what has no room scrolls
}

} // namespace breakeven::ui
