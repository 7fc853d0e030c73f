#include "actuals/period_bar.h"

#include "actuals/seen_figures.h"
#include "charts/figure_text.h"
#include "charts/month_text.h"
#include "desk/flow_layout.h"
#include "theme/type.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace breakeven::ui {

PeriodBar::PeriodBar(SeenFigures& seen, QWidget* parent)
    : QWidget(parent), seen_(seen), line_(new FlowLayout(this)), year_(new QComboBox), month_(new QComboBox) {
    line_->setContentsMargins(0, 0, 0, 0);
    const auto add = [this](const QString& text, QComboBox* box) {
        line_->addWidget(withLabel(text, box));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    };
    add(tr("&Year"), year_);
    add(tr("to the e&nd of"), month_);
    connect(year_, &QComboBox::activated, this,
            [this] { seen_.choose(FinancialYear{year_->currentData().toInt()}); });
    connect(month_, &QComboBox::activated, this, [this] { seen_.choose(month_->currentData().toInt()); });
    connect(&seen, &SeenFigures::changed, this, &PeriodBar::refresh);
    refresh();
}

void PeriodBar::addBefore(const QString& text, QComboBox* choice) {
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumWidth(room(24));
    line_->prependWidget(withLabel(text, choice));
}

void PeriodBar::refresh() {
    const QSignalBlocker blockYear(year_), blockMonth(month_);
    year_->clear();
    for (const FinancialYear year : seen_.years()) year_->addItem(yearText(year), year.start);
    if (const auto year = seen_.year()) year_->setCurrentIndex(year_->findData(year->start));
    month_->clear();
    for (const int month : seen_.months())
        month_->addItem(tr("%1, %n month(s)", nullptr, month).arg(monthName(month)), month);
    if (month_->count() == 0) month_->addItem(tr("no month yet"), 0);
    month_->setCurrentIndex(std::max(0, month_->findData(seen_.month())));
    month_->setEnabled(seen_.month() > 0);
}

} // namespace breakeven::ui
