#include "measures/observations_panel.h"

#include "desk/table_panel.h"
#include "document/message_text.h"
#include "economy/edit/measure_edit.h"
#include "grid/clipboard_text.h"
#include "grid/table_model.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int leastRows = 3; ///< of the table, where there is little room

TypedRows rowsOf(const CellBlock& block) {
    TypedRows rows;
    for (const QStringList& line : block) {
        auto& row = rows.emplace_back();
        for (const QString& cell : line) row.push_back(toCore(cell));
    }
    return rows;
}

QString placed(const Problem& problem, const QString& why) {
    return problem.place ? ObservationsPanel::tr("Row %1, column %2: %3")
                               .arg(problem.place->row)
                               .arg(toQt(problem.place->column), why)
                         : why;
}

} // namespace

ObservationsPanel::ObservationsPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), layout_(new QVBoxLayout(this)), said_(new QLabel) {
    auto* take = new QPushButton(icon("paste"), tr("&Paste months and values"));
    take->setToolTip(tr("Takes what Excel copied: months down or across, with their values beside or below; "
                        "several measures at once where a heading has their names or codes"));
    connect(take, &QPushButton::clicked, this, &ObservationsPanel::paste);
    said_->setProperty("role", "caption");
    said_->setWordWrap(true);
    said_->setAccessibleName(tr("Result of pasting"));
    auto* line = new QHBoxLayout;
    line->addWidget(take);
    line->addWidget(said_, 1);
    layout_->setContentsMargins(0, grid(2), 0, 0);
    layout_->addLayout(line);
}

QString ObservationsPanel::said() const { return said_->text(); }

void ObservationsPanel::setMeasure(const std::string& code) {
    if (code == measure_ && panel_) return;
    measure_ = code;
    said_->clear();
    if (panel_) {
        panel_->hide();
        panel_->deleteLater(); // what is typed into it may be what brought us here
        panel_ = nullptr;
    }
    if (code.empty()) return;
    TableScope scope{.table = TableId::observations,
                     .fixed = {{"measure", code}},
                     .key = "measures.observations",
                     .title = tr("Observations")};
    panel_ = new TablePanel(std::make_unique<TableModel>(document_, std::move(scope)));
    connect(panel_, &TablePanel::cellEntered, this, &ObservationsPanel::cellEntered);
    panel_->setMinimumHeight(panel_->heightFor(leastRows));
    layout_->addWidget(panel_, 1);
}

void ObservationsPanel::paste() {
    if (measure_.empty()) return;
    const CellBlock block = blockFromClipboard(QGuiApplication::clipboard()->text());
    auto command = enterObservations(document_.economy(), measure_, rowsOf(block));
    const bool read = command.value.has_value();
    const auto problems = read ? document_.edit(std::move(*command)) : std::move(command.problems);
    if (problems.empty()) return said_->setText(tr("Entered. One undo reverses it."));
    QStringList why;
    for (std::size_t i = 0; i < problems.size() && i < 3; ++i)
        why << placed(problems[i], textOf(problems[i].message));
    said_->setText(tr("Nothing was entered. %1").arg(why.join(' ')));
}

} // namespace breakeven::ui
