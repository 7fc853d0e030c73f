#include "programme/pooled_panel.h"

#include "charts/forest_chart.h"
#include "desk/page.h"
#include "programme/programme_charts.h"
#include "theme/type.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

PooledPanel::PooledPanel(QWidget* parent)
    : QWidget(parent), kind_(new QComboBox), finding_(new QLabel), empty_(emptyState({})),
      chart_(new ForestChart), stack_(new QStackedWidget) {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("&What the sites show about"));
    label->setBuddy(kind_);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(kind_);
    top->addStretch();
    auto* results = new QWidget;
    auto* body = new QVBoxLayout(results);
    body->setContentsMargins(0, 0, 0, 0);
    body->addLayout(top);
    body->addWidget(finding_);
    body->addWidget(scrolled(chart_), 1);
    stack_->addWidget(empty_);
    stack_->addWidget(results);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->addWidget(stack_);
    connect(kind_, &QComboBox::currentIndexChanged, this, &PooledPanel::showKind);
    connect(chart_, &ForestChart::opened, this, [this](int row) {
        if (const PooledKind* of = chosen()) Q_EMIT siteWanted(of->sites[static_cast<std::size_t>(row)].site);
    });
    setKinds(nullptr, {});
}

void PooledPanel::setKinds(std::shared_ptr<const Programme> programme, std::vector<PooledKind> kinds) {
    const QString before = kind_->currentText();
    programme_ = std::move(programme);
    kinds_ = std::move(kinds);
    {
        const QSignalBlocker quiet(kind_);
        kind_->clear();
        for (const PooledKind& kind : kinds_) kind_->addItem(titleOf(kind));
        kind_->setCurrentIndex(std::max(0, kind_->findText(before)));
    }
    empty_->setText(tr("There is nothing to combine: that needs arrangements that avoid activity or save "
                       "cost, and were measured or planned with a range."));
    stack_->setCurrentIndex(kinds_.empty() ? 0 : 1);
    showKind();
}

const PooledKind* PooledPanel::chosen() const {
    const auto index = static_cast<std::size_t>(kind_->currentIndex());
    return kind_->currentIndex() >= 0 && index < kinds_.size() ? &kinds_[index] : nullptr;
}

void PooledPanel::showKind() {
    const PooledKind* of = chosen();
    if (!of) return;
    finding_->setText(findingOf(*of));
    chart_->setData(forestOf(*programme_, *of));
}

QString PooledPanel::sentence() const { return finding_->text(); }

} // namespace breakeven::ui
