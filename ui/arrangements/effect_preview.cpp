#include "arrangements/effect_preview.h"

#include "arrangements/case_lines.h"
#include "contracts/year_figures.h"
#include "desk/figure_table.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "economy/table/first_error.h"
#include "insight/decision/business_case_findings.h"
#include "insight/decision/printed_decisions.h"
#include "theme/type.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace breakeven::ui {

EffectPreview::EffectPreview(TemplateDraft& draft, const Document& document)
    : draft_(draft), document_(document), finding_(new QLabel), table_(new FigureTable),
      lines_(new YearFiguresModel(this)), delay_(new QTimer(this)) {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setMinimumHeight(2 * finding_->fontMetrics().lineSpacing());
    table_->setModel(lines_);
    table_->setAccessibleName(tr("Effect on each organisation by year"));
    table_->setMinimumHeight(room(24));
    table_->setMaximumHeight(room(40));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(finding_);
    layout->addWidget(table_);
    delay_->setSingleShot(true);
    delay_->setInterval(200);
    connect(delay_, &QTimer::timeout, this, &EffectPreview::work);
    connect(&draft, &TemplateDraft::changed, delay_, qOverload<>(&QTimer::start));
    delay_->start();
}

void EffectPreview::work() {
    if (!isVisible()) return delay_->start();
    auto filled = draft_.filled(Evidence::answers);
    economy_ = document_.economy();
    if (filled) {
        auto refused = apply(filled->command, economy_);
        if (!refused.empty()) filled = Result<FilledTemplate>(std::move(refused));
    }
    if (!filled) {
        finding_->setText(textOf(firstError(filled.problems).message));
        lines_->setLines({}, {});
        return;
    }
    const std::string scenario = toCore(document_.scenario());
    task_.run<Result<BusinessCase>>(
        [economy = economy_, arrangement = filled->arrangement, scenario](const Unwanted& unwanted) {
            return businessCase(economy, scenario, arrangement, {}, goingOn(unwanted));
        },
        [this](Result<BusinessCase> found) { show(std::move(found)); });
}

void EffectPreview::show(Result<BusinessCase> found) {
    if (!found) {
        finding_->setText(textOf(firstError(found.problems).message));
        lines_->setLines({}, {});
        return;
    }
    const MoneyUnit unit = workingUnit(document_);
    const auto findings = businessCaseFindings(economy_, printed(*found, unit));
    finding_->setText(findings.empty() ? QString() : textOf(findings.front()));
    lines_->setLines(yearsOf(*found), caseLines(economy_, *found, unit));
}

} // namespace breakeven::ui
