#include "arrangements/story_panel.h"

#include "arrangements/story_lines.h"
#include "contracts/year_figures.h"
#include "document/message_text.h"
#include "pages/figure_table.h"
#include "pages/page.h"
#include "theme/type.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

StoryPanel::StoryPanel(const Document& document, const Display& display, QWidget* parent)
    : QWidget(parent), document_(document), display_(display), stack_(new QStackedWidget),
      findings_(new QLabel), empty_(emptyState({})), table_(new FigureTable),
      lines_(new YearFiguresModel(this)) {
    findings_->setProperty("role", "finding");
    findings_->setWordWrap(true);
    findings_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setModel(lines_);
    table_->setAccessibleName(tr("The arrangement in money by year"));
    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addWidget(findings_);
    layout->addWidget(table_, 1);
    stack_->addWidget(results);
    stack_->addWidget(empty_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    stack_->setCurrentIndex(1);
    connect(&document, &Document::projected, this, &StoryPanel::work);
    connect(&display, &Display::unitChanged, this, &StoryPanel::show);
}

QString StoryPanel::findings() const { return findings_->text(); }

void StoryPanel::setArrangement(const QString& code) {
    code_ = code;
    work();
}

void StoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (wanted_) work();
}

void StoryPanel::work() {
    wanted_ = !isVisible();
    if (wanted_ || code_.isEmpty()) return;
    task_.run<Result<std::optional<CareModelStory>>>(
        [economy = document_.economy(), scenario = toCore(document_.scenario()),
         code = toCore(code_)](const Unwanted&) { return careModelStory(economy, scenario, code); },
        [this](Result<std::optional<CareModelStory>> found) { take(std::move(found)); });
}

void StoryPanel::take(Result<std::optional<CareModelStory>> found) {
    story_ = found ? std::move(*found) : std::nullopt;
    empty_->setText(
        found ? tr("This arrangement keeps no patients from anybody; its effect is told under Effect.")
              : tr("There are no figures: %1").arg(textOf(found.problems.front().message)));
    show();
}

void StoryPanel::show() {
    stack_->setCurrentIndex(story_ ? 0 : 1);
    if (!story_) return;
    const Economy& economy = document_.effective();
    lines_->setLines(story_->years, storyLines(economy, *story_, display_.unit()));
    QStringList sentences;
    for (const Message& finding : storyFindings(economy, *story_, story_->years.size() - 1))
        sentences << textOf(finding);
    findings_->setText(sentences.join(' '));
}

} // namespace breakeven::ui
