#include "document/projector.h"

#include "economy/scenario/scenario.h"
#include "economy/table/told_problems.h"
#include "engine/session/compiled_scenarios.h"

namespace breakeven::ui {

// Keeps what is compiled between requests.
class Projector::Calculation {
public:
    ProjectedFigures operator()(const Economy& economy, const std::string& scenario) {
        try {
            return figuresOf(economy, scenario);
        } catch (...) {
            compiled_ = std::make_unique<CompiledScenarios>(); // nothing kept is relied on
            throw;
        }
    }

private:
    ProjectedFigures figuresOf(const Economy& economy, const std::string& scenario) {
        ProjectedFigures figures;
        figures.scenario = QString::fromStdString(scenario);
        figures.problems = compiled_->take(economy);
        compiled_->keepOnly({std::string(baseScenario), scenario});
        auto current = project(scenario, figures.problems);
        if (current) {
            figures.current = std::move(current->projection);
            figures.compiled = std::make_shared<const CompiledScenario>(std::move(current->compiled));
        }
        if (scenario == baseScenario) {
            figures.base = figures.current;
        } else {
            std::vector<Problem> ofBase;
            if (auto base = project(std::string(baseScenario), ofBase))
                figures.base = std::move(base->projection);
        }
        return figures;
    }

    std::optional<ProjectedScenario> project(const std::string& scenario, std::vector<Problem>& problems) {
        auto result = compiled_->project(scenario);
        addNew(problems, std::move(result.problems));
        return std::move(result.value);
    }

    std::unique_ptr<CompiledScenarios> compiled_ = std::make_unique<CompiledScenarios>();
};

Projector::Projector(QObject* parent)
    : QObject(parent), calculation_(std::make_shared<Calculation>()),
      task_(nullptr, BackgroundTask::Overtaken::ends) {}

Projector::~Projector() = default;

void Projector::request(const Economy& economy, const QString& scenario) {
    using Figures = Result<ProjectedFigures>;
    task_.run<Figures>(
        [calculate = calculation_, economy, code = scenario.toStdString()](const Unwanted&) -> Figures {
            return (*calculate)(economy, code);
        },
        [this, scenario](Figures figures) {
            Q_EMIT projected(
                figures ? *figures : ProjectedFigures{scenario, nullptr, nullptr, figures.problems, nullptr});
        });
}

} // namespace breakeven::ui
