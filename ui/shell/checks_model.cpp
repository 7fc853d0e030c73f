#include "shell/checks_model.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/problem_names.h"
#include "theme/icons.h"

#include <algorithm>

namespace breakeven::ui {

ChecksModel::ChecksModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), document_(document), problems_(document.problems()) {
    connect(&document, &Document::problemsChanged, this, [this](const std::vector<Problem>& problems) {
        beginResetModel();
        problems_ = problems;
        std::stable_sort(problems_.begin(), problems_.end(),
                         [](const Problem& a, const Problem& b) { return a.severity < b.severity; });
        endResetModel();
    });
}

int ChecksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(problems_.size());
}

int ChecksModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ChecksModel::whereOf(const Problem& problem) const {
    if (const auto address = parseAddress(problem.address)) return labelOf(document_.effective(), *address);
    return toQt(problem.address);
}

QString ChecksModel::whatOf(const Problem& problem) const {
    return textOf(inNames(problem, document_.effective(), wording()));
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Problem& problem = problemAt(index.row());
    const bool error = problem.severity == Severity::error;
    if (role == Qt::DisplayRole) {
        if (index.column() == severity) return error ? tr("Error") : tr("Warning");
        return index.column() == where ? whereOf(problem) : whatOf(problem);
    }
    if (role == Qt::ToolTipRole) return toQt(problem.address) + "\n" + whatOf(problem);
    if (role == Qt::DecorationRole && index.column() == severity) return icon(error ? "error" : "warning");
    if (role == Qt::AccessibleTextRole && index.column() == what)
        return tr("%1: %2: %3").arg(error ? tr("Error") : tr("Warning"), whereOf(problem), whatOf(problem));
    return {};
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == severity) return tr("Severity");
    return section == where ? tr("Where") : tr("What");
}

int ChecksModel::count(Severity wanted) const {
    return static_cast<int>(std::count_if(problems_.begin(), problems_.end(),
                                          [wanted](const Problem& p) { return p.severity == wanted; }));
}

} // namespace breakeven::ui
