#include "arrangements/case_panel.h"

#include "arrangements/case_lines.h"
#include "charts/figure_text.h"
#include "contracts/party_choice.h"
#include "contracts/year_figures.h"
#include "document/message_text.h"
#include "pages/figure_table.h"
#include "pages/page.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

CasePanel::CasePanel(const Document& document, const Display& display, QWidget* parent)
    : QWidget(parent), document_(document), display_(display), stack_(new QStackedWidget),
      empty_(emptyState({})), findings_(new QLabel), table_(new FigureTable),
      lines_(new YearFiguresModel(this)) {
    auto* cards = new QWidget;
    auto* strip = new QHBoxLayout(cards);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(grid(2));
    for (int i = 0; i < 4; ++i) figures_.push_back(addFigure(*cards));
    findings_->setProperty("role", "finding");
    findings_->setWordWrap(true);
    findings_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setModel(lines_);
    table_->setAccessibleName(tr("Effect on each organisation by year"));
    table_->setMinimumHeight(grid(24));

    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->setSpacing(grid(2));
    layout->addWidget(cards);
    layout->addWidget(table_, 1);
    layout->addWidget(findings_);
    stack_->addWidget(results);
    stack_->addWidget(empty_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    stack_->setCurrentIndex(1);
    connect(&document, &Document::projected, this, &CasePanel::work);
    connect(&document, &Document::scenarioChanged, this, &CasePanel::work);
    connect(&display, &Display::unitChanged, this, &CasePanel::show);
}

CasePanel::Figure CasePanel::addFigure(QWidget& parent) {
    auto* card = new QFrame;
    card->setProperty("role", "card");
    Figure figure{new QLabel, new QLabel, new QLabel};
    figure.value->setFont(strongFont(13));
    for (QLabel* label : {figure.label, figure.note}) label->setProperty("role", "caption");
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

QString CasePanel::findings() const { return findings_->text(); }

void CasePanel::setArrangement(const QString& code) {
    code_ = code;
    work();
}

void CasePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (wanted_) work();
}

void CasePanel::work() {
    wanted_ = !isVisible();
    if (wanted_) return;
    if (code_.isEmpty()) return take(Result<BusinessCase>());
    task_.run<Result<BusinessCase>>(
        [economy = document_.economy(), scenario = toCore(document_.scenario()),
         code = toCore(code_)](const Unwanted&) { return businessCase(economy, scenario, code); },
        [this](Result<BusinessCase> found) { take(std::move(found)); });
}

void CasePanel::take(Result<BusinessCase> found) {
    case_ = std::move(found.value);
    economy_ = document_.effective();
    if (!case_)
        empty_->setText(found.problems.empty()
                            ? tr("Choose an arrangement above, or make one from a template.")
                            : tr("There are no figures: %1").arg(textOf(found.problems.front().message)));
    show();
}

void CasePanel::show() {
    stack_->setCurrentIndex(case_ ? 0 : 1);
    if (!case_) return Q_EMIT found({});
    const BusinessCaseYear& last = case_->years.back();
    const auto size = [](Money amount) { return toQt(formatSize(amount)); };
    const QString sign = last.effect < Money() ? QStringLiteral("−") : QStringLiteral("+");
    set(figures_[0], tr("Economy in %1").arg(yearText(last.year)),
        last.effect == Money() ? tr("no change") : sign + size(last.effect),
        last.support == Money() ? tr("a year, against without")
                                : tr("of which support %1").arg(size(last.support)),
        last.effect < Money());
    set(figures_[1], tr("One-off cost"), case_->oneOffCost == Money() ? tr("none") : size(case_->oneOffCost),
        case_->support == Money() ? tr("no support from outside")
                                  : tr("support from outside %1").arg(size(case_->support)));
    set(figures_[2], tr("Pays for itself"),
        case_->payback ? yearText(*case_->payback) : tr("not by %1").arg(yearText(last.year)),
        case_->payback ? tr("for good from that year") : tr("benefits stay below costs"), !case_->payback);
    set(figures_[3], tr("Net present value"),
        (case_->netPresentValue < Money() ? QStringLiteral("−") : QStringLiteral("+")) +
            size(case_->netPresentValue),
        tr("at 3.5%, support left out"), case_->netPresentValue < Money());
    lines_->setLines(yearsOf(*case_), caseLines(economy_, *case_, display_.unit()));
    QStringList sentences;
    for (const Message& finding : businessCaseFindings(economy_, *case_)) sentences << textOf(finding);
    if (!sentences.isEmpty()) Q_EMIT found(sentences.takeFirst());
    findings_->setText(sentences.join(' '));
}

} // namespace breakeven::ui
