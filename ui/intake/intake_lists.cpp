#include "intake/intake_lists.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "economy/table/row_text.h"
#include "grid/cell_text.h"
#include "grid/read_value.h"
#include "theme/row_heading.h"

namespace breakeven::ui {

IntakeListModel::IntakeListModel(const IntakeDraft& draft, List list, QObject* parent)
    : QAbstractTableModel(parent), draft_(draft), list_(list) {}

void IntakeListModel::refresh() {
    beginResetModel();
    const IntakePlan& plan = draft_.plan();
    rows_ = static_cast<int>(list_ == List::problems  ? plan.problems.size()
                             : list_ == List::changes ? plan.changes.size()
                                                      : plan.leftOut.size());
    endResetModel();
}

int IntakeListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows_; }

int IntakeListModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return list_ == List::problems ? 4 : list_ == List::changes ? 5 : 3;
}

QVariant IntakeListModel::data(const QModelIndex& index, int role) const {
    const IntakePlan& plan = draft_.plan();
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::TextAlignmentRole && list_ == List::changes && index.column() >= 3) {
        const auto column = specification(plan.changes[row].cell.table).find(plan.changes[row].cell.column);
        if (column && isNumeric(specification(plan.changes[row].cell.table).columns[*column]))
            return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (list_) {
    case List::problems:
        return problemText(plan.problems[row], index.column());
    case List::changes:
        return changeText(plan.changes[row], index.column());
    case List::leftOut:
        break;
    }
    const LeftOutRow& left = plan.leftOut[row];
    if (index.column() == 0) return QVariant::fromValue(left.row);
    return index.column() == 1 ? toQt(left.label).simplified() : textOf(left.why);
}

QString IntakeListModel::problemText(const IntakeProblem& problem, int column) const {
    switch (column) {
    case 0:
        return problem.row == 0 ? QString() : QString::number(problem.row);
    case 1:
        return toQt(problem.column);
    case 2:
        return toQt(problem.value).simplified();
    default:
        return problem.refuses ? textOf(problem.why)
                               : tr("It can be imported; Checks will say: %1").arg(textOf(problem.why));
    }
}

QString IntakeListModel::changeText(const IntakeChange& change, int column) const {
    const TableSpec& spec = specification(change.cell.table);
    const auto place = spec.find(change.cell.column);
    if (!place) return {};
    const Column& of = spec.columns[*place];
    const Economy& economy = draft_.document().effective();
    const MoneyUnit unit = workingUnit(draft_.document());
    switch (column) {
    case 0:
        return QString::number(change.row);
    case 1: {
        if (!change.isNewRow)
            if (const auto row = economy[spec.id].find(change.cell.keys))
                return labelOf(economy, spec.id, *row);
        QStringList keys;
        std::size_t key = 0;
        for (const Column& one : spec.columns)
            if (one.key) keys << shownText(one, change.cell.keys[key++], economy, unit);
        return tr("New: %1").arg(keys.join(QStringLiteral(" · ")));
    }
    case 2:
        return titleOf(of);
    case 3:
        return change.isNewRow ? QString() : readText(of, change.before, economy, unit);
    default:
        return readText(of, change.after, economy, unit);
    }
}

QVariant IntakeListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role, 2);
    if (role != Qt::DisplayRole) return {};
    switch (list_) {
    case List::problems: {
        const QString titles[]{tr("Row"), tr("Column"), tr("Found"), tr("What is needed")};
        return titles[section];
    }
    case List::changes: {
        const QString titles[]{tr("Row"), tr("Table"), tr("Column"), tr("Before"), tr("After")};
        return titles[section];
    }
    case List::leftOut:
        break;
    }
    const QString titles[]{tr("Row"), tr("What it is"), tr("Why it is left out")};
    return titles[section];
}

} // namespace breakeven::ui
