#include "measures/measure_figures.h"

#include "desk/when_shown.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/table/first_error.h"

#include <algorithm>

namespace breakeven::ui {

MeasureFigures::MeasureFigures(const Document& document, const ShownFigures& figures, QWidget& seen)
    : QObject(&seen), document_(document), work_(new WhenShown(seen, [this] { work(); })) {
    connect(&figures, &ShownFigures::changed, work_, &WhenShown::request);
    onTables(document, {TableId::measures, TableId::observations}, work_, &WhenShown::request);
    connect(&document, &Document::scenarioChanged, work_, &WhenShown::request);
    work_->request();
}

const MeasureProgress* MeasureFigures::find(const std::string& code) const {
    const auto found = std::find_if(all_.begin(), all_.end(),
                                    [&](const MeasureProgress& one) { return one.measure.code == code; });
    return found == all_.end() ? nullptr : &*found;
}

void MeasureFigures::work() {
    task_.run<Result<std::vector<MeasureProgress>>>(
        [economy = document_.economy(), scenario = toCore(document_.scenario())](const Unwanted& unwanted) {
            return measureProgress(economy, scenario, goingOn(unwanted));
        },
        [this](Result<std::vector<MeasureProgress>> found) { take(std::move(found)); });
}

void MeasureFigures::take(Result<std::vector<MeasureProgress>> found) {
    if (!found && found.problems.empty()) return; // no longer wanted
    economy_ = document_.effective();
    refusal_ = found ? QString() : textOf(firstError(found.problems).message);
    if (found) {
        all_ = std::move(*found.value);
    } else {
        // What was seen can be drawn though nothing can be calculated.
        all_.clear();
        for (TrackedMeasure& measure : trackedMeasures(economy_))
            all_.push_back(chartAlone(std::move(measure)));
    }
    Q_EMIT changed();
}

} // namespace breakeven::ui
