#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "insight/scenario/listed_changes.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

class ScenarioCommands;

/// What one scenario itself changes: each cell by name with what it counts as in the base and in the
/// scenario, the difference and the reason, which can be typed; and the rows it has that the base has not.
class ChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { cell, base, value, difference, reason, columns };

    ChangesModel(Document& document, const Display& display, ScenarioCommands& commands,
                 QObject* parent = nullptr);

    void setScenario(const QString& scenario);
    const QString& scenario() const { return scenario_; }
    void refresh();

    const ListedChange& changeAt(int row) const { return changes_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& typed, int role) override;

private:
    QString text(const ListedChange& change, int column) const;
    QString nameOf(const ListedChange& change) const;
    QString valueText(const ListedChange& change) const;
    QString figure(const ListedChange& change, const std::string& text, bool signedText = false) const;
    QString remark(const ListedChange& change) const;

    Document& document_;
    const Display& display_;
    ScenarioCommands& commands_;
    QString scenario_ = QStringLiteral("base");
    std::vector<ListedChange> changes_;
};

} // namespace breakeven::ui
