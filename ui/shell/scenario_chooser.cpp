#include "shell/scenario_chooser.h"

#include "pages/scenario_text.h"
#include "theme/icons.h"
#include "theme/type.h"

namespace breakeven::ui {

ScenarioChooser::ScenarioChooser(Document& document, QWidget* parent)
    : QComboBox(parent), document_(document) {
    setAccessibleName(tr("Scenario"));
    setMinimumWidth(grid(55));
    setMaximumWidth(grid(90));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    connect(&document, &Document::tablesChanged, this, [this](const std::vector<TableId>& tables) {
        const auto names = [&](TableId id) {
            return std::find(tables.begin(), tables.end(), id) != tables.end();
        };
        if (tables.empty() || names(TableId::scenarios) || names(TableId::overrides)) rebuild();
    });
    connect(&document, &Document::scenarioChanged, this, &ScenarioChooser::follow);
    connect(this, &QComboBox::activated, this,
            [this](int row) { document_.setScenario(itemData(row).toString()); });
    rebuild();
}

void ScenarioChooser::rebuild() {
    clear();
    for (const ScenarioEntry& entry : scenarioTree(document_.economy())) {
        addItem(icon("scenarios"), QString(3 * entry.depth, QChar(0xA0)) + entry.name, entry.code);
        setItemData(count() - 1, scenarioCaption(document_.economy(), entry.code), Qt::ToolTipRole);
    }
    follow();
}

void ScenarioChooser::follow() {
    setCurrentIndex(std::max(0, findData(document_.scenario())));
    const QString caption = scenarioCaption(document_.economy(), document_.scenario());
    setToolTip(caption);
    setAccessibleDescription(caption);
}

} // namespace breakeven::ui
