#include "arrangements/story_panel.h"

#include "arrangements/story_lines.h"
#include "contracts/year_figures.h"
#include "desk/figure_table.h"
#include "document/message_text.h"
#include "insight/decision/printed_decisions.h"
#include "insight/decision/story_findings.h"

#include <QLabel>
#include <QVBoxLayout>

namespace breakeven::ui {

StoryPanel::StoryPanel(const Document& document, const ShownFigures& figures, const Display& display,
                       QWidget* parent)
    : ArrangementPanel(document, figures, display, tr("The arrangement in money by year"), parent) {
    results().addWidget(findingsLabel());
    results().addWidget(table(), 1);
}

void StoryPanel::begin(const std::string& code) {
    if (code.empty()) {
        story_.reset();
        return showFigures();
    }
    task().run<Result<std::optional<CareModelStory>>>(
        [economy = document().economy(), scenario = toCore(document().scenario()), code](
            const Unwanted& unwanted) { return careModelStory(economy, scenario, code, goingOn(unwanted)); },
        [this](Result<std::optional<CareModelStory>> found) { take(std::move(found)); });
}

void StoryPanel::take(Result<std::optional<CareModelStory>> found) {
    story_ = found ? std::move(*found) : std::nullopt;
    setEmptyText(
        hasErrors(found.problems)
            ? noFigures(found.problems)
            : tr("This arrangement does not move or avoid any patients; its effect is shown under Effect."));
    showFigures();
}

void StoryPanel::showFigures() {
    showResults(story_.has_value());
    if (!story_) return;
    const Economy& economy = document().effective();
    const CareModelStory shown = printed(*story_, unit());
    lines().setLines(story_->years, storyLines(economy, *story_, shown, unit()));
    QStringList sentences;
    for (const Message& finding : storyFindings(economy, shown, story_->years.size() - 1))
        sentences << textOf(finding);
    setFindings(sentences);
}

} // namespace breakeven::ui
