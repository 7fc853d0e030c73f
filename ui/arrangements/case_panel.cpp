#include "arrangements/case_panel.h"

#include "arrangements/case_lines.h"
#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "contracts/party_choice.h"
#include "contracts/year_figures.h"
#include "desk/figure_table.h"
#include "document/message_text.h"
#include "insight/decision/business_case_findings.h"
#include "insight/decision/printed_decisions.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace breakeven::ui {

CasePanel::CasePanel(const Document& document, const ShownFigures& figures, const Display& display,
                     QWidget* parent)
    : ArrangementPanel(document, figures, display, tr("Effect on each organisation by year"), parent) {
    auto* cards = new QWidget;
    auto* strip = new QHBoxLayout(cards);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(grid(2));
    for (int i = 0; i < 4; ++i) figures_.push_back(addFigure(*cards));
    table()->setMinimumHeight(room(32)); // three rows at least
    results().addWidget(cards);
    results().addWidget(table(), 1);
    results().addWidget(findingsLabel());
}

CasePanel::Figure CasePanel::addFigure(QWidget& parent) {
    auto* card = new QFrame;
    card->setProperty("role", "card");
    Figure figure{new QLabel, new QLabel, new QLabel};
    figure.value->setFont(strongFont(13));
    for (QLabel* label : {figure.label, figure.note}) {
        label->setProperty("role", "caption");
        label->setWordWrap(true);
    }
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(grid(2), grid(1), grid(2), grid(1));
    layout->setSpacing(0);
    for (QLabel* label : {figure.label, figure.value, figure.note}) layout->addWidget(label);
    parent.layout()->addWidget(card);
    return figure;
}

void CasePanel::set(const Figure& figure, const QString& label, const QString& value, const QString& note,
                    bool adverse) {
    figure.label->setText(label);
    figure.value->setText(value);
    figure.note->setText(note);
    QPalette colours = palette();
    if (adverse) colours.setColor(QPalette::WindowText, coloursFor(palette()).deficit);
    figure.value->setPalette(colours);
    figure.value->parentWidget()->setAccessibleName(label + ": " + value + ". " + note);
}

void CasePanel::begin(const std::string& code) {
    if (code.empty()) return take(Result<BusinessCase>());
    task().run<Result<BusinessCase>>(
        [economy = document().economy(), scenario = toCore(document().scenario()),
         code](const Unwanted& unwanted) {
            return businessCase(economy, scenario, code, {}, goingOn(unwanted));
        },
        [this](Result<BusinessCase> found) { take(std::move(found)); });
}

void CasePanel::take(Result<BusinessCase> found) {
    case_ = std::move(found.value);
    economy_ = document().effective();
    if (hasErrors(found.problems)) setEmptyText(noFigures(found.problems));
    showFigures();
}

void CasePanel::showFigures() {
    showResults(case_.has_value());
    if (!case_) return Q_EMIT found({});
    const BusinessCase shown = printed(*case_, unit());
    const BusinessCaseYear& last = shown.years.back();
    const auto size = [](Money amount) { return toQt(formatSize(amount)); };
    set(figures_[0], tr("Economy in %1").arg(yearText(last.year)),
        last.effect == Money() ? tr("no change") : changeText(last.effect),
        last.support == Money() ? tr("a year, against no arrangement")
                                : tr("of which support %1").arg(size(last.support)),
        last.effect < Money());
    set(figures_[1], tr("One-off cost"), shown.oneOffCost == Money() ? tr("none") : size(shown.oneOffCost),
        shown.support == Money() ? tr("no external support")
                                 : tr("external support %1").arg(size(shown.support)));
    set(figures_[2], tr("Pays for itself"),
        case_->payback ? yearText(*case_->payback) : tr("not by %1").arg(yearText(last.year)),
        case_->payback ? tr("permanently from that year") : tr("benefits stay below costs"), !case_->payback);
    set(figures_[3], tr("Net present value"), changeText(case_->netPresentValue),
        tr("at 3.5%, excluding support"), case_->netPresentValue < Money());
    lines().setLines(yearsOf(*case_), caseLines(economy_, *case_, unit()));
    QStringList sentences;
    for (const Message& finding : businessCaseFindings(economy_, shown)) sentences << textOf(finding);
    if (!sentences.isEmpty()) Q_EMIT found(sentences.takeFirst());
    setFindings(sentences);
}

} // namespace breakeven::ui
