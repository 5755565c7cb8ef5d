// SPDX-License-Identifier: Apache-2.0
package lydian.bench;

/** One kind of vectors: how a case of it is checked. */
interface Kind {
    /**
     * Puts the inputs of a case through the library and compares.
     *
     * @return what came of it
     * @throws VectorException if the case lacks what its kind must have
     */
    Verdict check(VectorCase vector) throws VectorException;
}
