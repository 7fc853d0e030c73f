#include "measures/reforecast_panel.h"

#include "document/message_text.h"
#include "document/problem_text.h"
#include "document/sentences.h"
#include "economy/edit/scenario_edit.h"
#include "economy/reading/document_names.h"
#include "economy/table/first_error.h"
#include "insight/measure/measure_findings.h"
#include "measures/template_evidence.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

ReforecastPanel::ReforecastPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), effect_(new QComboBox), effectLabel_(new QLabel(tr("&Effect"))),
      text_(new QLabel), make_(new QPushButton(icon("scenarios"), tr("&Re-forecast as a scenario"))) {
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setProperty("role", "caption");
    text_->setAccessibleName(tr("Re-forecast"));
    effectLabel_->setBuddy(effect_);
    effect_->setAccessibleName(tr("Effect to forecast again"));
    make_->setToolTip(tr("A scenario with this one change, its range narrowed; one undo reverses it"));
    auto* line = new QHBoxLayout;
    line->setSpacing(grid(2));
    line->addWidget(effectLabel_);
    line->addWidget(effect_);
    line->addWidget(make_);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(text_);
    layout->addLayout(line);
    connect(effect_, &QComboBox::activated, this, &ReforecastPanel::refresh);
    connect(make_, &QPushButton::clicked, this, &ReforecastPanel::makeScenario);
}

QString ReforecastPanel::text() const { return text_->text(); }

void ReforecastPanel::setMeasure(const MeasureProgress* progress) {
    progress_ = progress ? *progress : MeasureProgress();
    const QString chosen = effect_->currentData().toString();
    effect_->clear();
    if (progress)
        for (const std::string& code : reforecastableEffects(document_.effective(), progress->measure))
            effect_->addItem(toQt(readableCode(code)), toQt(code));
    if (const int at = effect_->findData(chosen); at >= 0) effect_->setCurrentIndex(at);
    const bool several = effect_->count() > 1;
    effect_->setVisible(several);
    effectLabel_->setVisible(several);
    refresh();
}

void ReforecastPanel::refresh() {
    const std::string effect = toCore(effect_->currentData().toString());
    auto found = reforecast(document_.effective(), progress_, effect,
                            templateEvidence(document_.effective(), progress_.measure.arrangement, effect));
    seen_ = std::move(found.value);
    make_->setEnabled(seen_.has_value());
    text_->setText(seen_ ? sentencesOf(reforecastFindings(document_.effective(), *seen_))
                         : tr("It cannot be re-forecast: %1")
                               .arg(saidOf(firstError(found.problems), document_.effective())));
}

void ReforecastPanel::makeScenario() {
    if (!seen_) return;
    const QString last = toQt(monthText(progress_.benefit->last, wording()));
    const QString name = tr("%1, as observed to %2").arg(toQt(progress_.measure.name), last);
    const QString code = toQt(scenarioCodeFor(document_.economy(), toCore(name)));
    auto command = reforecastScenario(
        document_.economy(), toCore(document_.scenario()), *seen_, toCore(name),
        toCore(tr("Narrowed by the observations of %1 to %2.").arg(toQt(progress_.measure.name), last)));
    const auto problems = command ? document_.edit(std::move(*command)) : std::move(command.problems);
    if (!problems.empty()) return Q_EMIT failed(saidOf(firstError(problems), document_.effective()));
    document_.setScenario(code);
}

} // namespace breakeven::ui
