#include "explain/explanations.h"

#include "document/message_text.h"

namespace breakeven::ui {

namespace {

// What is shown a level at a time is told so far that it is there at once.
constexpr std::size_t mostFigures = 20'000;

} // namespace

struct Explanations::Kept {
    std::string scenario;
    std::optional<Economy> economy; ///< outlives the explainer made of it
    std::optional<Explainer> explainer;

    std::vector<Problem> make(const Economy& of, const std::string& wanted) {
        if (explainer && scenario == wanted) return {};
        explainer.reset();
        economy = of;
        scenario = wanted;
        auto made = Explainer::make(*economy, scenario);
        if (!made) return std::move(made.problems);
        explainer = std::move(*made);
        return {};
    }
};

Explanations::Explanations(QObject* parent) : QObject(parent), kept_(std::make_shared<Kept>()) {
    connect(&task_, &BackgroundTask::busyChanged, this, &Explanations::busyChanged);
}

void Explanations::forget() {
    task_.cancel();
    kept_ = std::make_shared<Kept>();
}

void Explanations::explain(const Economy& economy, const QString& scenario, const Figure& figure) {
    task_.run<Result<Explanation>>(
        [kept = kept_, economy, code = toCore(scenario), figure](const Unwanted&) -> Result<Explanation> {
            if (auto problems = kept->make(economy, code); !kept->explainer) return problems;
            return kept->explainer->explainAtMost(figure, mostFigures);
        },
        [this](Result<Explanation> found) { Q_EMIT explained(found); });
}

void Explanations::dependents(const Economy& economy, const QString& scenario, const QString& cell) {
    task_.run<Result<std::vector<Dependent>>>(
        [kept = kept_, economy, code = toCore(scenario),
         cell = toCore(cell)](const Unwanted&) -> Result<std::vector<Dependent>> {
            if (auto problems = kept->make(economy, code); !kept->explainer) return problems;
            return kept->explainer->dependentsOf(cell);
        },
        [this](Result<std::vector<Dependent>> found) { Q_EMIT depend(found); });
}

} // namespace breakeven::ui
