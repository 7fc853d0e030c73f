#include "arrangements/arrangement_panel.h"

#include "contracts/year_figures.h"
#include "desk/empty_state.h"
#include "desk/figure_table.h"
#include "desk/ground.h"
#include "desk/page.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "economy/table/first_error.h"
#include "theme/type.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

ArrangementPanel::ArrangementPanel(const Document& document, const ShownFigures& figures,
                                   const Display& display, const QString& tableName, QWidget* parent)
    : QWidget(parent), document_(document), display_(display), stack_(new QStackedWidget),
      empty_(new EmptyState), findings_(new QLabel), table_(new FigureTable),
      lines_(new YearFiguresModel(this)), work_(new WhenShown(*this, [this] { work(); })) {
    findings_->setProperty("role", "finding");
    findings_->setWordWrap(true);
    findings_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setModel(lines_);
    table_->setAccessibleName(tableName);
    lines_->setRemark(tr("What an arrangement does is the difference between two projections, one with it "
                         "and one without, and has no explanation of its own. The figures of the statements "
                         "can be explained, in a scenario that has it and in one that does not."));

    auto* results = new Ground;
    results_ = new QVBoxLayout(results);
    results_->setContentsMargins(0, grid(2), 0, 0);
    results_->setSpacing(grid(2));
    stack_->addWidget(scrolled(results));
    stack_->setMinimumHeight(room(28)); // three rows at least; what is less scrolls with the page
    empty_->offerAction("add", tr("New arrangement…"), QStringLiteral("newArrangement"));
    stack_->addWidget(empty_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    showResults(false);
    connect(&figures, &ShownFigures::changed, work_, &WhenShown::request);
    connect(&display, &Display::unitChanged, this, &ArrangementPanel::showFigures);
    work_->request();
}

QString ArrangementPanel::findings() const { return findings_->text(); }

void ArrangementPanel::setArrangement(const QString& code) {
    code_ = code;
    work_->request();
}

void ArrangementPanel::work() {
    setEmptyText(tr("Choose an arrangement above, or make one from a template."));
    begin(toCore(code_));
}

void ArrangementPanel::showResults(bool areThere) { stack_->setCurrentIndex(areThere ? 0 : 1); }
void ArrangementPanel::setEmptyText(const QString& why) { empty_->setText(why); }

QString ArrangementPanel::noFigures(const std::vector<Problem>& problems) {
    return tr("There are no figures: %1").arg(textOf(firstError(problems).message));
}

void ArrangementPanel::setFindings(const QStringList& sentences) { findings_->setText(sentences.join(' ')); }

} // namespace breakeven::ui
